package org.pressmark.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.exchange.Export;
import org.pressmark.exchange.evidence.EvidenceFormat;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Message;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Reading;
import org.pressmark.model.Refusal;
import org.pressmark.model.Zone;
import org.pressmark.session.Session;

/// Evidence packs of what the analyst means: the tags in hand, the open article, the whole project. Screen thread
/// only.
final class EvidenceCommands {
    private static final String WORD = ".docx";
    private static final int LONGEST_NAME = 60;

    private final Bench bench;
    private final Desk desk;
    private final Shell shell;

    EvidenceCommands(Bench bench, Shell shell) {
        this.bench = bench;
        this.desk = bench.desk();
        this.shell = shell;
    }

    List<Command> commands() {
        return List.of(
                Command.of("evidenceOfTags", Command.Group.PROJECT, () -> bench.onPage(this::tags), "Ctrl+E"),
                Command.of("evidenceOfArticle", Command.Group.PROJECT, () -> bench.onPage(this::article)),
                Command.of("evidenceOfProject", Command.Group.PROJECT, this::project));
    }

    private void tags(Bench.Page page) {
        List<Annotation> inHands = bench.inHands();
        if (inHands.isEmpty()) {
            desk.tell(Message.of("tell.noTag"));
            return;
        }
        Set<UUID> chosen = new HashSet<>();
        inHands.forEach(tag -> take(tag, chosen));
        ask(page.article().title(), Portion.of(Set.of(page.article().id()), chosen));
    }

    /// A quote inside another, or a claim in a quote, brings that along: without it nobody sees whose words it is.
    private void take(Annotation tag, Set<UUID> into) {
        Annotation around = into.add(tag.id()) ? desk.tags().find(around(tag)) : null;
        if (around != null) {
            take(around, into);
        }
    }

    private static @Nullable UUID around(Annotation tag) {
        return switch (tag) {
            case Quote quote -> quote.parent();
            case ClaimOccurrence claim -> claim.quote();
            case OutletMention mention -> null;
            case Coding coding -> null;
            case Zone zone -> null;
            case QuotedTerm term -> null;
        };
    }

    private void article(Bench.Page page) {
        Portion article = new Portion(Set.of(page.article().id()), null, Portion.Originals.WHERE_NEEDED);
        ask(page.article().title(), article);
    }

    private void project() {
        ask(String.valueOf(desk.session().path().getFileName()).replaceFirst("\\.pressmark$", ""), Portion.ALL);
    }

    private void ask(String title, Portion portion) {
        shell.files().newEvidencePack(fileName(title) + ".html", file -> write(file, portion));
    }

    /// What every file system takes.
    private static String fileName(String title) {
        String name = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
        return name.codePoints()
                .limit(LONGEST_NAME)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    private void write(Path file, Portion portion) {
        boolean isWord = file.toString().toLowerCase(Locale.ROOT).endsWith(WORD);
        EvidenceFormat format =
                isWord ? EvidenceFormat.word(shell.phrases()::say) : EvidenceFormat.html(shell.phrases()::say);
        try {
            Stamp stamp =
                    new Stamp("Pressmark", desk.session().workshop().clock().instant());
            desk.session().inSlices(new Writing(new Export(file, format, portion, stamp)));
        } catch (Refusal refusal) {
            desk.refuse(refusal);
        }
    }

    /// A pack on its way.
    private final class Writing implements Session.Slices {
        private final Export export;

        Writing(Export export) {
            this.export = export;
        }

        @Override
        public boolean slice(Reading reading) {
            boolean more = false;
            try {
                more = export.slice(reading);
            } finally {
                if (!more) {
                    export.close();
                }
            }
            return more;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void ended() {
            desk.tell(Message.of("tell.evidence", export.annotations(), export.file()));
        }
    }
}
