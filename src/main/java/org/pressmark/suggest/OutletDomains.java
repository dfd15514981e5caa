package org.pressmark.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.model.Outlet;

/// Whose page a url leads to, by the domains of the outlet register.
///
/// A page kept by an archive, a cache or a translator is its publisher's. Of two outlets the one with the longer
/// domain is meant.
public record OutletDomains(List<Outlet> register) {
    /// Houses that show the pages of others under an address that has theirs in it.
    private static final Pattern KEPT = Pattern.compile(
            "^(?:https?://)?(?:web\\.archive\\.org/web/[^/]*"
                    + "|archive\\.(?:today|ph|is|li|vn|fo|md)/(?:o/)?[^/]*"
                    + "|(?:www\\.)?google\\.[a-z.]{2,6}/amp(?:/s)?"
                    + "|[^/]*\\.ampproject\\.(?:org|net)/[a-z](?:/s)?"
                    + "|arquivo\\.pt/wayback/[^/]*)/(.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TRANSLATED =
            Pattern.compile("^(?:https?://)?([a-z0-9-]+)\\.translate\\.goog(?:[:/?#].*)?$", Pattern.CASE_INSENSITIVE);

    public OutletDomains {
        register = List.copyOf(register);
    }

    /// The domain under which a url's outlet would be known: its host without `www.`.
    public static String domain(String url) {
        return host(own(url.strip())).replaceFirst("^(?:www|m|amp)\\.", "");
    }

    /// The address a page has at its publisher's, where it is shown by another house.
    private static String own(String url) {
        Matcher kept = KEPT.matcher(url);
        if (kept.matches()) {
            return kept.group(1);
        }
        Matcher translated = TRANSLATED.matcher(url);
        return translated.matches()
                ? translated.group(1).replace("--", "\0").replace('-', '.').replace('\0', '-')
                : url;
    }

    /// The outlet a url belongs to, or nothing where no outlet has its domain.
    public Optional<Outlet> of(String url) {
        String host = host(own(url.strip()));
        return register.stream()
                .filter(outlet -> outlet.domains().stream().anyMatch(domain -> isWithin(host, domain)))
                .max(Comparator.comparingInt(outlet -> longest(host, outlet)));
    }

    private static int longest(String host, Outlet outlet) {
        return outlet.domains().stream()
                .filter(domain -> isWithin(host, domain))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isWithin(String host, String domain) {
        String plain = domain.toLowerCase(Locale.ROOT);
        return host.equals(plain) || host.endsWith("." + plain);
    }

    /// The host of a url as people paste it: scheme, port, path and trailing dot may be there or not.
    private static String host(String url) {
        String rest =
                url.strip().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:(?=/)", "").replaceFirst("^/+", "");
        String authority = rest.split("[/?#]", 2)[0];
        String host = authority.substring(authority.indexOf('@') + 1).split(":", 2)[0];
        return host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }
}
