package org.pressmark.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Dates;
import org.pressmark.model.Entry;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Review;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;

/// Every table that holds one kind of entry, a row each. Annotations have spans too: [AnnotationTable].
final class Tables {
    static final Table<Annotator> ANNOTATORS = new Table<>(
                    Annotator.class, "annotator", row -> new Annotator(row.id("id"), row.text("name")))
            .column("name", Annotator::name);

    static final Table<Outlet> OUTLETS = new Table<>(
                    Outlet.class,
                    "outlet",
                    row -> new Outlet(
                            row.id("id"),
                            row.text("name"),
                            row.names("aliases"),
                            row.names("domains"),
                            row.textOrNull("country"),
                            row.choice(Outlet.Kind.class, "kind"),
                            row.choice(Outlet.Control.class, "control"),
                            row.textOrNull("wikidata"),
                            row.textOrNull("note")))
            .column("name", Outlet::name)
            .column("aliases", Outlet::aliases)
            .column("domains", Outlet::domains)
            .column("country", Outlet::country)
            .column("kind", Outlet::kind)
            .column("control", Outlet::control)
            .column("wikidata", Outlet::wikidata)
            .column("note", Outlet::note);

    static final Table<Speaker> SPEAKERS = new Table<>(
                    Speaker.class,
                    "speaker",
                    row -> new Speaker(
                            row.id("id"),
                            row.text("name"),
                            row.choice(Speaker.Kind.class, "kind"),
                            row.names("aliases"),
                            row.textOrNull("role"),
                            row.textOrNull("affiliation"),
                            row.choiceOrNull(Speaker.SourceClass.class, "source_class"),
                            row.textOrNull("wikidata"),
                            row.textOrNull("note")))
            .column("name", Speaker::name)
            .column("kind", Speaker::kind)
            .column("aliases", Speaker::aliases)
            .column("role", Speaker::role)
            .column("affiliation", Speaker::affiliation)
            .column("source_class", Speaker::sourceClass)
            .column("wikidata", Speaker::wikidata)
            .column("note", Speaker::note);

    static final Table<Claim> CLAIMS = new Table<>(
                    Claim.class,
                    "claim",
                    row -> new Claim(
                            row.id("id"),
                            row.text("wording"),
                            row.choice(Claim.Type.class, "type"),
                            row.choice(Claim.CheckWorthy.class, "check_worthy"),
                            row.textOrNull("note")))
            .column("wording", Claim::text)
            .column("type", Claim::type)
            .column("check_worthy", Claim::checkWorthy)
            .column("note", Claim::note);

    static final Table<Codebook> CODEBOOKS = new Table<>(
                    Codebook.class,
                    "codebook",
                    row -> new Codebook(row.id("id"), row.text("name"), row.textOrNull("source")))
            .column("name", Codebook::name)
            .column("source", Codebook::source);

    static final Table<Code> CODES = new Table<>(
                    Code.class,
                    "code",
                    row -> new Code(
                            row.id("id"),
                            row.id("codebook"),
                            row.text("name"),
                            row.textOrNull("key"),
                            row.text("color"),
                            row.textOrNull("definition"),
                            row.idOrNull("parent"),
                            row.textOrNull("example"),
                            row.choice(Code.Use.class, "use"),
                            row.integer("rank")))
            .column("codebook", Code::codebook)
            .column("name", Code::name)
            .column("key", Code::key)
            .column("color", Code::color)
            .column("definition", Code::definition)
            .column("parent", Code::parent)
            .column("example", Code::example)
            .column("use", Code::use)
            .column("rank", Code::rank);

    static final Table<Preset> PRESETS = new Table<>(
                    Preset.class,
                    "preset",
                    row -> new Preset(
                            row.id("id"),
                            row.integer("digit"),
                            row.text("name"),
                            row.choiceOrNull(Provenance.OriginType.class, "origin_type"),
                            row.idOrNull("outlet")))
            .column("digit", Preset::digit)
            .column("name", Preset::name)
            .column("origin_type", Preset::originType)
            .column("outlet", Preset::outlet);

    static final Table<AnnotationSet> SETS = new Table<>(
                    AnnotationSet.class,
                    "annotation_set",
                    row -> new AnnotationSet(
                            row.id("id"), row.text("name"), row.id("annotator"), row.textOrNull("guideline_version")))
            .column("name", AnnotationSet::name)
            .column("annotator", AnnotationSet::annotator)
            .column("guideline_version", AnnotationSet::guidelineVersion);

    static final Table<ClaimLink> CLAIM_LINKS = new Table<>(
                    ClaimLink.class,
                    "claim_link",
                    row -> new ClaimLink(
                            row.id("id"),
                            row.id("from_claim"),
                            row.id("to_claim"),
                            row.choice(ClaimLink.Type.class, "type")))
            .column("from_claim", ClaimLink::from)
            .column("to_claim", ClaimLink::to)
            .column("type", ClaimLink::type);

    static final Table<Review> REVIEWS = new Table<>(
                    Review.class,
                    "review",
                    row -> new Review(
                            row.id("id"),
                            row.id("annotation"),
                            row.id("reviewer"),
                            row.choice(Review.Decision.class, "decision"),
                            row.textOrNull("comment"),
                            row.instant("at")))
            .column("annotation", Review::annotation)
            .column("reviewer", Review::reviewer)
            .column("decision", Review::decision)
            .column("comment", Review::comment)
            .column("at", Review::at);

    static final Table<Article> ARTICLES = new Table<>(Article.class, "article", Tables::article)
            .column("title", Article::title)
            .column("text_sha256", article -> article.text().textSha256())
            .column("length", article -> article.text().length())
            .column("original_sha256", article -> article.text().originalSha256())
            .column("file_name", article -> article.text().fileName())
            .column("publisher", article -> article.provenance().publisher())
            .column("provider", article -> article.provenance().provider())
            .column("origin_type", article -> article.provenance().originType())
            .column("outlet_evidence", article -> article.provenance().evidence())
            .column("url", article -> article.provenance().url())
            .column("byline", article -> article.provenance().byline())
            .column("said_at", article -> value(article.dates().said()))
            .column("said_zone", article -> zone(article.dates().said()))
            .column("published_at", article -> value(article.dates().published()))
            .column("published_zone", article -> zone(article.dates().published()))
            .column("retrieved_at", article -> value(article.dates().retrieved()))
            .column("retrieved_zone", article -> zone(article.dates().retrieved()))
            .column("language", Article::language)
            .column("genre", Article::genre)
            .column("status", Article::status)
            .column("note", Article::note)
            .column("added_at", Article::addedAt);

    private static final List<Table<? extends Entry>> ALL = List.of(
            ANNOTATORS,
            OUTLETS,
            SPEAKERS,
            CLAIMS,
            CODEBOOKS,
            CODES,
            PRESETS,
            SETS,
            ARTICLES,
            CLAIM_LINKS,
            REVIEWS,
            Dismissals.TABLE,
            Completions.TABLE,
            Verdicts.TABLE);

    private Tables() {}

    /// Every table, each after those it points to; annotations come after the articles.
    static List<Table<? extends Entry>> all() {
        return ALL;
    }

    /// @throws IllegalArgumentException if entries of this kind do not live in a table of their own
    static Table<? extends Entry> of(Class<? extends Entry> kind) {
        return ALL.stream()
                .filter(table -> table.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table for " + kind));
    }

    /// Codes by codebook, and in the order of each.
    static List<Code> codes(Db db) throws java.sql.SQLException {
        return db.list(
                "SELECT code.* FROM code JOIN codebook ON codebook.id = code.codebook"
                        + " ORDER BY codebook.rowid, code.rank, code.rowid",
                CODES.mapper());
    }

    static @Nullable String value(@Nullable When when) {
        return when == null ? null : when.value();
    }

    static @Nullable String zone(@Nullable When when) {
        return when == null ? null : when.zone();
    }

    static Article article(Cells row) throws java.sql.SQLException {
        return new Article(
                row.id("id"),
                row.text("title"),
                new Fingerprint(
                        row.text("text_sha256"),
                        row.integer("length"),
                        row.text("original_sha256"),
                        row.textOrNull("file_name")),
                new Provenance(
                        row.idOrNull("publisher"),
                        row.idOrNull("provider"),
                        row.choice(Provenance.OriginType.class, "origin_type"),
                        row.choice(Provenance.OutletEvidence.class, "outlet_evidence"),
                        row.textOrNull("url"),
                        row.textOrNull("byline")),
                new Dates(
                        row.when("said_at", "said_zone"),
                        row.when("published_at", "published_zone"),
                        row.when("retrieved_at", "retrieved_zone")),
                row.textOrNull("language"),
                row.choice(Article.Genre.class, "genre"),
                row.choice(Article.Status.class, "status"),
                row.textOrNull("note"),
                row.instant("added_at"));
    }
}
