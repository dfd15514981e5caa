package org.pressmark.exchange.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;
import org.pressmark.review.Side;

/// Another project, on its way into one as if it had been exported and were imported. Its presets stay behind: they
/// are the keys of whoever works in it.
///
/// It is opened anew each time it is gone through, and of it never more than an article is held. A project in which
/// somebody worked between two of these times is refused, since what comes in is not what was looked at.
public final class ProjectArrival implements Arrival {
    /// Opens the project for reading while `work` is done.
    public interface Lent {
        void read(Consumer<Reading> work);
    }

    private final Lent lent;
    private final String file;

    private ProjectArrival(Lent lent, String file) {
        this.lent = lent;
        this.file = file;
    }

    /// A project under the name of its file.
    public static Arrival of(Lent lent, String file) {
        return new ProjectArrival(lent, file);
    }

    @Override
    public Incoming into(Reading project, Terms terms) {
        Look look = new Look();
        lent.read(other -> {
            look.begin(other);
            Directory directory = look.directory;
            other.articles().forEach(id -> look.article(other, id, directory::add));
            other.reviews().forEach(directory::add);
            look.end(other);
        });
        return new OwnArrival(look.set()).into(project, terms);
    }

    @Override
    public Side side(Instant at) {
        Look look = new Look();
        lent.read(look::begin);
        return OwnSide.of(look.set(), at);
    }

    /// The project as it was when somebody began to go through it.
    private final class Look implements Body {
        private final Directory directory = new Directory();
        private final List<Placed<Entry>> registers = new ArrayList<>();
        private long latest;

        void begin(Reading other) {
            latest = other.latest();
            Registers all = other.registers();
            Stream.of(
                            annotators(other, all),
                            all.sets().stream(),
                            all.outlets().stream(),
                            all.speakers().stream(),
                            all.claims().stream(),
                            all.codebooks().stream(),
                            all.codes().stream())
                    .forEach(entries -> entries.forEach(entry -> registers.add(placed(entry))));
        }

        /// @throws CannotImport if somebody worked in it meanwhile
        void end(Reading other) {
            if (other.latest() != latest) {
                throw new CannotImport(Message.of("exchange.changed", file));
            }
        }

        OwnSet set() {
            return new OwnSet(file, registers, this, directory);
        }

        @Override
        public void each(Consumer<Arrived> article, Consumer<Placed<Entry>> remark) {
            lent.read(other -> {
                end(other);
                other.articles().forEach(id -> article(other, id, article));
                other.claimLinks().forEach(link -> remark.accept(placed(link)));
                other.reviews().forEach(review -> remark.accept(placed(review)));
                end(other);
            });
        }

        private void article(Reading other, UUID id, Consumer<Arrived> taker) {
            Article article = other.find(Article.class, id);
            Content content = other.content(id);
            if (article != null && content != null) {
                taker.accept(arrived(other, article, content));
            }
        }
    }

    /// Those whom anything that comes along names.
    private static Stream<Annotator> annotators(Reading project, Registers registers) {
        Set<UUID> named = new HashSet<>();
        registers.sets().forEach(set -> named.add(set.annotator()));
        project.reviews().forEach(review -> named.add(review.reviewer()));
        return registers.annotators().stream()
                .filter(each -> named.contains(each.id()) || project.hasWorked(each.id()));
    }

    private static Arrived arrived(Reading project, Article article, Content content) {
        UUID id = article.id();
        return new Arrived(
                article,
                Arrived.Added.SAID,
                content,
                Place.FILE,
                placed(project.annotations(id)),
                placed(project.dismissals(id)),
                placed(project.completions(id)),
                placed(project.verdicts(id)));
    }

    private static <E extends Entry> List<Placed<E>> placed(List<E> entries) {
        return entries.stream().map(ProjectArrival::placed).toList();
    }

    private static <E extends Entry> Placed<E> placed(E entry) {
        return new Placed<>(entry, Place.FILE);
    }
}
