package org.pressmark.view.side;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ArticleEdits;
import org.pressmark.command.EvidenceOffers;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.Provenance;
import org.pressmark.model.When;
import org.pressmark.view.Keyboard;
import org.pressmark.view.form.ChoiceField;
import org.pressmark.view.form.FoldPane;
import org.pressmark.view.form.FormPane;
import org.pressmark.view.form.ProseField;
import org.pressmark.view.form.Sheet;
import org.pressmark.view.form.TypedField;
import org.pressmark.view.form.Typing;

/// Where the open article comes from: presets, what the article says itself, and every fact of its provenance.
final class OutletPane extends VBox {

    private final Given given;
    private final Sheet<Article> sheet = new Sheet<>();
    private final PresetsBar presets;
    private final EvidenceBar evidence;
    private final VBox card;
    private final Label nothing;

    OutletPane(Given given, Keyboard keyboard, EvidenceOffers offers) {
        this.given = given;
        presets = new PresetsBar(given, keyboard);
        evidence = new EvidenceBar(given, offers.offers());
        card = Card.of(
                presets,
                evidence,
                new HiddenBar(given, keyboard),
                new FoldPane(firstFacts(), otherFacts(), given.phrases()));
        nothing = Card.sentence(given.say("side.outlet.nothing"));
        getStyleClass().add("panel");
        getChildren().addAll(Card.head(given.say("side.outlet.head")), nothing, card);
        given.desk().articleProperty().subscribe(this::show);
        Redraw.whenNamesChange(given.desk(), sheet::refresh);
    }

    /// Hands over what was typed and not yet committed.
    void settle() {
        sheet.settle();
    }

    private void show(@Nullable Article article) {
        Card.showOneOf(article != null, card, nothing);
        presets.mark(article);
        evidence.show(article);
        if (article == null) {
            sheet.drop();
        } else {
            sheet.show(article);
        }
    }

    private FormPane firstFacts() {
        ArticleEdits edits = given.edits().article();
        var publisher = given.outletField(given.say("value.unknown"));
        var provider = given.outletField(given.say("value.none"));
        var origin = ChoiceField.among(Provenance.OriginType.class, given::word);
        var known = ChoiceField.among(Provenance.OutletEvidence.class, given::word);
        var published = whenField();
        sheet.maybe(publisher, held -> given.outlet(held.provenance().publisher()), edits::publisher);
        sheet.maybe(provider, held -> given.outlet(held.provenance().provider()), edits::provider);
        sheet.always(origin, held -> held.provenance().originType(), edits::origin);
        sheet.always(known, held -> held.provenance().evidence(), edits::evidence);
        sheet.maybe(published, held -> held.dates().published(), edits::published);
        return new FormPane()
                .row("publisher", given.say("side.outlet.publisher"), publisher)
                .row("provider", given.say("side.outlet.provider"), provider)
                .row("origin", given.say("side.outlet.origin"), origin)
                .row("evidence", given.say("side.outlet.evidence"), known)
                .row("published", given.say("side.outlet.published"), published);
    }

    private FormPane otherFacts() {
        FormPane form = new FormPane();
        addDates(form);
        addNames(form);
        addState(form);
        FileFacts file = new FileFacts(given, form);
        sheet.also(file::show);
        sheet.also(held -> lookIfShown(form, file));
        form.visibleProperty().subscribe(() -> lookIfShown(form, file));
        return form;
    }

    private static void lookIfShown(FormPane form, FileFacts file) {
        if (form.isVisible()) {
            file.look();
        }
    }

    private void addDates(FormPane form) {
        ArticleEdits edits = given.edits().article();
        var said = whenField();
        var retrieved = whenField();
        sheet.maybe(said, held -> held.dates().said(), edits::said);
        sheet.maybe(retrieved, held -> held.dates().retrieved(), edits::retrieved);
        form.row("said", given.say("side.outlet.said"), said)
                .row("retrieved", given.say("side.outlet.retrieved"), retrieved);
    }

    private void addNames(FormPane form) {
        ArticleEdits edits = given.edits().article();
        var title = new ProseField(Typing.required(Message.of("typed.title")), "", given.phrases());
        var url = words();
        var byline = words();
        sheet.always(title, Article::title, edits::title);
        sheet.maybe(url, held -> held.provenance().url(), edits::url);
        sheet.maybe(byline, held -> held.provenance().byline(), edits::byline);
        form.row("title", given.say("side.outlet.title"), title)
                .row("url", given.say("side.outlet.url"), url)
                .row("byline", given.say("side.outlet.byline"), byline);
    }

    private void addState(FormPane form) {
        ArticleEdits edits = given.edits().article();
        var language =
                new TypedField<>(new LanguageTyping(given.phrases()), given.say("value.unknown"), given.phrases());
        var genre = ChoiceField.among(Article.Genre.class, given::word);
        var status = ChoiceField.among(Article.Status.class, given::word);
        var note = new ProseField(Typing.WORDS, given.say("value.none"), given.phrases());
        sheet.maybe(language, Article::language, edits::language);
        sheet.always(genre, Article::genre, edits::genre);
        sheet.always(status, Article::status, edits::status);
        sheet.maybe(note, Article::note, edits::note);
        form.row("language", given.say("side.outlet.language"), language)
                .row("genre", given.say("side.outlet.genre"), genre)
                .row("status", given.say("side.outlet.status"), status)
                .row("articleNote", given.say("side.outlet.note"), note);
    }

    private TypedField<When> whenField() {
        return new TypedField<>(new WhenTyping(given.phrases()), given.say("value.unknown"), given.phrases());
    }

    private TypedField<String> words() {
        return new TypedField<>(Typing.WORDS, given.say("value.unknown"), given.phrases());
    }
}
