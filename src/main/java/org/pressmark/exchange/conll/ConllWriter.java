package org.pressmark.exchange.conll;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.FileNames;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.conll.Labelled.Lost;
import org.pressmark.exchange.conll.Labelled.Stretch;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.text.Span;

/// Writes a file for each article and annotator: a line for each word, and beside it, where anything was lost, a
/// list of every stretch that is not in it as it was.
final class ConllWriter implements SetWriter {
    private final ZipOutput zip;
    private final Losses losses;
    private final FileNames files = new FileNames();
    private @Nullable Named names;

    ConllWriter(OutputStream stream, Losses losses) {
        this.zip = new ZipOutput(stream);
        this.losses = losses;
    }

    @Override
    public void begin(Named known) {
        names = known;
    }

    @Override
    public void article(OpenArticle open, Content content) throws IOException {
        String language = open.article().language();
        Tokens tokens = Tokens.of(open.text(), language == null ? Locale.ROOT : Locale.forLanguageTag(language));
        List<UUID> annotators = open.annotations().stream()
                .map(tag -> tag.head().annotator())
                .distinct()
                .sorted(Comparator.comparing((UUID id) -> name(id)).thenComparing(Comparator.naturalOrder()))
                .toList();
        String base = FileNames.of(open.article());
        if (annotators.isEmpty()) {
            write(files.unique(base), open, tokens, List.of());
        }
        for (UUID annotator : annotators) {
            List<Annotation> tags = open.annotations().stream()
                    .filter(tag -> tag.head().annotator().equals(annotator))
                    .toList();
            write(files.unique(FileNames.plain(name(annotator), "annotator") + "/" + base), open, tokens, tags);
        }
    }

    private String name(UUID annotator) {
        return String.valueOf(Objects.requireNonNull(names).name(annotator));
    }

    private void write(String file, OpenArticle open, Tokens tokens, List<Annotation> tags) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        for (Annotation tag : tags) {
            tag.spans().forEach(span -> stretches.add(new Stretch(span.span(), label(tag, span.role()))));
        }
        Labelled labelled = new Labelled(tokens, stretches);
        zip.file(file + ".conll", lines(open.text(), tokens, labelled));
        if (!labelled.lost().isEmpty()) {
            zip.file(file + ".lost.tsv", lost(open.text(), labelled.lost()));
        }
    }

    private static String lines(String text, Tokens tokens, Labelled labelled) {
        StringBuilder lines = new StringBuilder("-DOCSTART- -X- -X- O\n\n");
        for (List<Span> sentence : tokens.sentences()) {
            for (Span token : sentence) {
                lines.append(token.of(text))
                        .append(" _ _ ")
                        .append(labelled.label(token))
                        .append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private String lost(String text, List<Lost> all) {
        StringBuilder lines = new StringBuilder("start\tend\tlabel\treason\twords\n");
        for (Lost each : all) {
            Span span = each.stretch().span();
            losses.add(
                    switch (each.reason()) {
                        case OVERLAPS -> "exchange.loss.overlaps";
                        case CUTS_A_WORD -> "exchange.loss.cutsAWord";
                        case HAS_NO_WORD -> "exchange.loss.breaks";
                        case CROSSES_SENTENCES -> "exchange.loss.crossesSentences";
                    });
            lines.append(span.start()).append('\t').append(span.end()).append('\t');
            lines.append(each.stretch().label()).append('\t');
            lines.append(each.reason().name().toLowerCase(Locale.ROOT)).append('\t');
            lines.append(span.of(text).replaceAll("\\s+", " ")).append('\n');
        }
        return lines.toString();
    }

    private String label(Annotation tag, RoleSpan.Role role) {
        return switch (tag) {
            case Quote quote -> role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
            case ClaimOccurrence claim -> "Claim";
            case OutletMention mention -> "Outlet";
            case Zone zone -> "Zone";
            case QuotedTerm term -> "Term";
            case Coding coding -> {
                Code code = Objects.requireNonNull(names).find(Code.class, coding.code());
                yield FileNames.plain(code == null ? "" : code.name(), "Code");
            }
        };
    }

    @Override
    public void end() {
        // Every file stands by itself.
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
