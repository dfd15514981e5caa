package org.pressmark.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.model.Article.Genre;
import org.pressmark.model.When;

/// What a page says of its article, for machines and in its own elements; the most exact source of each fact first.
///
/// The page is only looked at, nothing it points to is fetched.
final class PageFacts {
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^\\s/?#]+\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_BEHIND = Pattern.compile("\\s+[|–—·•»-]+\\s+");

    private static final Pattern BEFORE_SITE = Pattern.compile("\\s+[|–—·•»-]+\\s+$");

    /// A word of the title as short as this may begin a host by chance.
    private static final int LEAST_OF_HOST = 4;

    /// Houses that show or keep the pages of others: caches of AMP and of searching, archives, translations.
    private static final Pattern COPIES = Pattern.compile(
            "(?:^|\\.)(?:ampproject\\.(?:org|net)|bing-amp\\.com|google(?:usercontent)?\\.com|archive\\.(?:org|today|ph|is|li|vn|fo|md)"
                    + "|archive-it\\.org|webcitation\\.org|perma\\.cc|translate\\.goog|ghostarchive\\.org|turbopages\\.org)$");

    private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final Metas metas;
    private final ArticleData data;

    private PageFacts(Document page) {
        this.page = page;
        this.metas = Metas.of(page);
        this.data = StructuredData.in(page, titles());
    }

    /// Everything the page says.
    static About of(Document page) {
        PageFacts facts = new PageFacts(page);
        return About.NOTHING
                .title(facts.title())
                .byline(facts.byline())
                .url(facts.url())
                .site(facts.site())
                .language(facts.language())
                .published(facts.published())
                .retrieved(facts.retrieved())
                .genre(facts.genre());
    }

    private List<String> titles() {
        return Stream.of(StructuredData.plain(metas.first("og:title")), words("h1"))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String title() {
        String stated =
                first(data.headline(), metas.first("og:title", "twitter:title", "title"), words("[itemprop=headline]"));
        String heading = words("h1");
        String tab = words("title");
        if (stated == null && heading != null && (tab == null || tab.contains(heading))) {
            return heading;
        }
        return withoutSite(first(stated, tab));
    }

    /// "Headline | Site" without the site, where the page or its url says what the site is called.
    private @Nullable String withoutSite(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String[] parts = SITE_BEHIND.split(title);
        String last = parts[parts.length - 1];
        String kept = title.substring(0, title.length() - last.length());
        return parts.length > 1 && isSite(letters(last))
                ? BEFORE_SITE.matcher(kept).replaceFirst("")
                : title;
    }

    private boolean isSite(String name) {
        String site = site();
        String url = url();
        return !name.isEmpty()
                && ((site != null && letters(site).equals(name))
                        || (url != null && letters(host(url)).startsWith(name) && name.length() >= LEAST_OF_HOST));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private @Nullable String byline() {
        String stated = first(
                data.byline(),
                metas.first("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"));
        boolean isAddress = stated != null && ABSOLUTE.matcher(stated).matches();
        String name = stated != null && !isAddress
                ? stated
                : first(
                        words("[itemprop=author] [itemprop=name]"),
                        words("[itemprop=author]"),
                        words("[rel=author]"),
                        Beside.name(page));
        return name == null ? null : BY.matcher(name).replaceFirst("");
    }

    private @Nullable String site() {
        return first(data.site(), metas.first("og:site_name", "application-name"));
    }

    private @Nullable String language() {
        Element root = page.firstElementChild();
        return first(
                data.language(),
                root == null ? null : root.attr("lang"),
                root == null ? null : root.attr("xml:lang"),
                metas.first("og:locale", "content-language", "language"));
    }

    /// The address of the page itself: the one its publisher names, but not if it was saved from another house's.
    private @Nullable String url() {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String named = absolute(
                link == null ? null : link.attr("href"), metas.first("og:url"), data.url(), metas.first("twitter:url"));
        return meant(absolute(SavedFrom.url(page)), named);
    }

    /// The address meant, of the one a page was saved from and the one it names: the named one where both are the
    /// same house's, or where the other is a house that only keeps copies.
    private static @Nullable String meant(@Nullable String saved, @Nullable String named) {
        boolean isNamed = saved == null || (named != null && (isSameHouse(host(saved), host(named)) || isCopy(saved)));
        return isNamed ? named : saved;
    }

    /// Whether a url is that of a house that shows or keeps the pages of others.
    static boolean isCopy(String url) {
        return ABSOLUTE.matcher(url).matches() && COPIES.matcher(host(url)).find();
    }

    private static boolean isSameHouse(String host, String other) {
        return host.equals(other) || host.endsWith("." + other) || other.endsWith("." + host);
    }

    private static @Nullable String absolute(@Nullable String... urls) {
        return Stream.of(urls)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(url -> ABSOLUTE.matcher(url).matches())
                .findFirst()
                .orElse(null);
    }

    private static String host(String url) {
        String rest = url.substring(url.indexOf("//") + 2);
        return rest.split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private @Nullable When published() {
        When stated = Stream.of(
                        data.published(),
                        metas.first("article:published_time", "og:article:published_time", "og:published_time"),
                        metas.first(
                                "datepublished", "date.published", "dc.date.issued", "dcterms.created", "dcterms.date"),
                        metas.first("parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date"),
                        metas.first("publish_time", "publishtime", "published_time", "published_time_telegram"),
                        metas.first("mediator_published_time", "article_date_original", "cxenseparse:recs:publishtime"),
                        time("time[itemprop=datePublished][datetime]"),
                        words("[itemprop=datePublished]"),
                        time("time[pubdate][datetime]"),
                        metas.first("date", "dc.date", "last-modified"),
                        time("article time[datetime]"),
                        time("time[datetime]"))
                .map(PageDate::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return stated == null ? Beside.date(page) : stated;
    }

    private @Nullable When retrieved() {
        String saved = SavedFrom.url(page);
        return SavedFrom.at(page, saved == null ? url() : saved);
    }

    private Genre genre() {
        for (String type : data.types()) {
            switch (type) {
                case "OpinionNewsArticle" -> {
                    return Genre.OPINION;
                }
                case "SatiricalArticle" -> {
                    return Genre.SATIRE;
                }
                case "ReportageNewsArticle", "BackgroundNewsArticle", "AnalysisNewsArticle" -> {
                    return Genre.REPORTING;
                }
                default -> {}
            }
        }
        return Genre.UNKNOWN;
    }

    private @Nullable String time(String selector) {
        Element time = page.selectFirst(selector);
        return time == null ? null : time.attr("datetime");
    }

    private @Nullable String words(String selector) {
        Element element = page.selectFirst(selector);
        String words = element == null ? "" : element.text();
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String first(@Nullable String... said) {
        return Stream.of(said)
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse(null);
    }
}
