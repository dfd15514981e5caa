package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;

/// The measure against the same of DKPro Statistics.
final class UnitizingTest {
    private static final int LENGTH = 400;

    private static List<Span> cut(Random random) {
        List<Span> spans = new ArrayList<>();
        int at = random.nextInt(20);
        while (at < LENGTH - 1) {
            int end = Math.min(LENGTH, at + 1 + random.nextInt(60));
            spans.add(new Span(at, end));
            at = end + 1 + random.nextInt(50);
        }
        return spans;
    }

    private static double byLibrary(List<List<List<Span>>> articles, int annotators) {
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(annotators, 0, LENGTH * articles.size());
        for (int article = 0; article < articles.size(); article++) {
            for (int annotator = 0; annotator < annotators; annotator++) {
                for (Span span : articles.get(article).get(annotator)) {
                    study.addUnit((long) article * LENGTH + span.start(), span.length(), annotator, "c");
                }
            }
        }
        return new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
    }

    @Test
    void figuresAreThoseOfTheLibrary() {
        Random random = new Random(11);
        for (int annotators = 2; annotators <= 4; annotators++) {
            for (int round = 0; round < 20; round++) {
                List<List<List<Span>>> articles = new ArrayList<>();
                for (int article = 0; article < 3; article++) {
                    List<List<Span>> all = new ArrayList<>();
                    for (int annotator = 0; annotator < annotators; annotator++) {
                        all.add(cut(random));
                    }
                    articles.add(all);
                }
                double mine = Unitizing.ofCuts(articles.stream()
                        .map(all -> new Unitizing.Cuts(LENGTH, all))
                        .toList());
                assertEquals(byLibrary(articles, annotators), mine, 1e-6);
            }
        }
    }

    @Test
    void theSameStretchesAgreeWholly() {
        List<Span> spans = cut(new Random(1));
        assertEquals(1, Unitizing.ofCuts(List.of(new Unitizing.Cuts(LENGTH, List.of(spans, spans)))));
    }
}
