package org.pressmark.intake.book;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.pressmark.intake.About;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Rendering;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Archive;
import org.pressmark.intake.archive.ArchiveLimits;
import org.pressmark.intake.archive.Packed;
import org.pressmark.intake.page.PageText;

/// Electronic books, EPUB 2 and 3: each chapter is an article that can be chosen.
///
/// A chapter and not the book, because what comes as a book to an analyst is most often an issue of a newspaper or
/// a bundle of saved pages, and because a book as one article would be too long to read and to compare.
public final class Epub implements ArticleStore {
    private static final String READER = "pressmark-epub 1";
    private static final String KIND = "application/epub+zip";

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public List<String> endings() {
        return List.of("epub");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return Packed.isZip(head) && (isNamed(fileName) || Packed.holds(fileName, head, KIND));
    }

    @Override
    public List<Offer> offers(Source source, Limits limits) {
        Archive archive = archive(source, limits);
        Book book = Book.of(source.name(), archive);
        List<Offer> offers = new ArrayList<>();
        for (String place : book.chapters()) {
            byte[] chapter = archive.find(place);
            if (chapter != null) {
                Document page = Chapter.page(source.name(), chapter);
                if (!PageText.of(page.body()).isBlank()) {
                    String title = book.title(place, Chapter.heading(page));
                    offers.add(new Offer(place, title, null, book.about().published(), chapter.length));
                }
            }
        }
        if (offers.isEmpty()) {
            throw new CannotRead("intake.noText", source.name());
        }
        return offers;
    }

    @Override
    public Draft read(Source source, Offer offer, Limits limits) {
        Archive archive = archive(source, limits);
        About about = Book.of(source.name(), archive).about().title(offer.title());
        byte[] chapter = archive.get(offer.place());
        Document page = Chapter.page(source.name(), chapter);
        Rendering text = new Rendering(
                PageText.of(page.body()),
                page.charset().name(),
                READER,
                "from: " + source.name() + "!" + offer.place());
        return Draft.of(source.name(), text.of(source.name(), chapter), about);
    }

    private static Archive archive(Source source, Limits limits) {
        return Archive.of(source.name(), source.bytes(limits), ArchiveLimits.OF_A_DOCUMENT);
    }
}
