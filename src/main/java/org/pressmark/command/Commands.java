package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Proposing;
import org.pressmark.desk.TextSearch;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.exchange.own.ReviewFileReader;

/// Everything that can be done on an open project, from one list: menus, keys, key sheet and help are made of it.
public final class Commands {
    private final Keymap keymap;
    private final Arrivals arrivals;
    private final TextSearch finding;
    private final Palette palette;
    private final EvidenceOffers evidence;
    private final Borders borders;
    private final SetExchange sets;
    private final ProjectMerge merging;
    private final Answers answers;
    private final ReadingPlace place;
    private final Proposing proposing;
    private final Reviewing reviewing;
    private final ReviewCommands review;

    public Commands(Desk desk, Shell shell) {
        this(desk, shell, new OutletIndex(desk));
    }

    private Commands(Desk desk, Shell shell, OutletIndex index) {
        this(desk, shell, index, new SuggestedEvidence(desk, index));
    }

    private Commands(Desk desk, Shell shell, OutletIndex index, SuggestedEvidence evidence) {
        this(desk, shell, new SuggestedProposals(desk, index, evidence), evidence);
    }

    Commands(Desk desk, Shell shell, Proposals proposals, EvidenceOffers evidence) {
        this.evidence = evidence;
        Bench bench = new Bench(desk);
        OutletPrompts outlets = new OutletPrompts(bench, proposals);
        SpeakerPrompts speakers = new SpeakerPrompts(bench, proposals);
        Modes modes = new Modes();
        borders = new Borders(bench, modes);
        arrivals = new Arrivals(desk, shell);
        sets = new SetExchange(desk, shell, arrivals::add);
        merging = new ProjectMerge(desk, shell);
        answers = new Answers(desk, shell);
        finding = new TextSearch(desk);
        palette = new Palette(shell);
        place = new ReadingPlace(desk, new ProjectMemory(shell, desk));
        proposing = new Proposing(desk);
        reviewing = new Reviewing(desk);
        review = new ReviewCommands(desk, shell, reviewing);
        List<Command> reviewCommands = review.commands();
        modes.lay(review.keys(reviewCommands));
        ProposalCommands proposed = new ProposalCommands(
                bench, proposing, finding, speakers, new Takings(bench, proposals), shell.phrases());
        modes.lay(proposed);
        keymap = modes.keymap(Stream.of(
                        around(desk, shell),
                        tagging(bench, outlets, speakers, proposals, shell),
                        List.of(proposed.commands()),
                        looking(bench, outlets, shell),
                        editing(bench, modes, proposals, shell),
                        List.of(reviewCommands),
                        registers(desk, shell, new Edits(desk)))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList());
        new Rebinding(shell, keymap).restore();
    }

    /// The program and its projects, articles on their way in.
    private List<List<Command>> around(Desk desk, Shell shell) {
        return List.of(
                ProjectCommands.on(shell, desk),
                sets.commands(),
                merging.commands(),
                new ReviewExport(desk, shell, reviewing).commands(),
                answers.commands(),
                arrivals.commands());
    }

    /// What the analyst says of an article and its words.
    private static List<List<Command>> tagging(
            Bench bench, OutletPrompts outlets, SpeakerPrompts speakers, Proposals proposals, Shell shell) {
        return List.of(
                new ArticleCommands(bench, shell).commands(),
                new QuoteCommands(bench, new VoiceCommands(bench, speakers, outlets, proposals), proposals).commands(),
                new AttributionCommands(bench, speakers, proposals, shell.phrases()).commands(),
                new ClaimCommands(bench).commands(),
                new MarkCommands(bench, outlets, proposals, shell.phrases()).commands(),
                new ProvenanceCommands(bench, proposals).commands());
    }

    /// Where to look next.
    private List<List<Command>> looking(Bench bench, OutletPrompts outlets, Shell shell) {
        Desk desk = bench.desk();
        return List.of(
                new SightCommands(desk, shell).commands(),
                new LayoutCommands(desk, new ProjectMemory(shell, desk)).commands(),
                new MoveCommands(bench, finding).commands(),
                new FollowUpCommands(bench, new Settling(bench, outlets, shell.phrases(), this::run)).commands(),
                new FindCommands(bench, finding).commands(),
                new GoCommands(desk, shell.phrases()).commands(),
                new OverviewCommands(desk).commands(),
                new AgreementCommands(desk, shell).commands(),
                new SampleCommands(desk).commands(),
                new HelpCommands(desk).commands(),
                palette.commands());
    }

    /// What is done to tags that are there.
    private List<List<Command>> editing(Bench bench, Modes modes, Proposals proposals, Shell shell) {
        return List.of(
                new EditCommands(bench).commands(),
                new CopyCommands(bench, shell).commands(),
                new EvidenceCommands(bench, shell).commands(),
                borders.commands(),
                new KindCommands(bench, proposals, shell.phrases()).commands(),
                new JoinCommands(bench).commands(),
                new SplitCommands(bench, shell.phrases()).commands(),
                new EqualCommands(bench, modes).commands(),
                new PickCommands(bench).commands(),
                new HistoryCommands(bench.desk()).commands());
    }

    private static List<List<Command>> registers(Desk desk, Shell shell, Edits edits) {
        return List.of(
                new RegisterCommands(desk, edits).commands(),
                new CodebookCommands(desk, edits).commands(),
                new CodebookExchange(desk, shell, edits).commands());
    }

    public Keymap keymap() {
        return keymap;
    }

    /// What the open article says of its outlet.
    public EvidenceOffers evidence() {
        return evidence;
    }

    /// Where the analyst is, to be found again.
    public ReadingPlace place() {
        return place;
    }

    /// Every command by a few letters.
    public Palette palette() {
        return palette;
    }

    /// What is looked for in the open article.
    public TextSearch finding() {
        return finding;
    }

    /// What the machine would tag in the open article.
    public Proposing proposing() {
        return proposing;
    }

    /// Two annotators beside each other.
    public Reviewing reviewing() {
        return reviewing;
    }

    /// Lays a colleague's file beside one's own tags.
    public void review(Path file) {
        review.open(file);
    }

    /// Stores a remark about the difference that is looked at.
    public void remark(String words) {
        review.say(words);
    }

    /// The borders of tags, to be dragged.
    public Borders borders() {
        return borders;
    }

    private void run(String name) {
        keymap.commands().stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .ifPresent(Command::run);
    }

    /// Takes files that were dropped on the window: annotation sets into the project, reviews to be read,
    /// all else as articles.
    public void take(List<Path> dropped) {
        List<Path> articles = new ArrayList<>();
        List<Path> ofTags = new ArrayList<>();
        for (Path file : dropped) {
            if (ReviewFileReader.isOne(file)) {
                answers.open(file);
            } else {
                (sets.isSet(file) ? ofTags : articles).add(file);
            }
        }
        if (!ofTags.isEmpty()) {
            sets.take(ofTags);
        }
        if (!articles.isEmpty()) {
            arrivals.add(articles);
        }
    }

    /// Annotation sets on their way out.
    public SetExport exporting() {
        return sets.exporting();
    }

    /// Annotation sets on their way in.
    public SetImport importing() {
        return sets.importing();
    }

    /// A colleague's work on its way into the project.
    public ProjectMerge merging() {
        return merging;
    }

    /// Articles on their way in.
    public Arrivals arrivals() {
        return arrivals;
    }
}
