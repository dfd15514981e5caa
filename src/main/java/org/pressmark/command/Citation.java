package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.settings.Phrases;

/// Words and where they come from, each part ready to be read; a part that is not known is empty.
///
/// `words` and `title` have their marks; `url` is what the analyst typed, and no more than words unless it is an
/// address of the web.
record Citation(
        String words,
        String voice,
        String outlet,
        String provider,
        String title,
        String date,
        String url,
        String place) {
    /// How the parts are written.
    sealed interface Form {
        String plain(String words);

        String outlet(String name);

        String address(String url);
    }

    /// As bare words.
    record Plain() implements Form {
        @Override
        public String plain(String words) {
            return words;
        }

        @Override
        public String outlet(String name) {
            return name;
        }

        @Override
        public String address(String url) {
            return url;
        }
    }

    /// For word processors and mail: outlets slanted, an address of the web a link.
    record Html() implements Form {
        @Override
        public String plain(String words) {
            return words.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }

        @Override
        public String outlet(String name) {
            return "<i>" + plain(name) + "</i>";
        }

        @Override
        public String address(String url) {
            String shown = plain(url);
            return url.matches("(?i)https?://\\S+") ? "<a href=\"" + shown + "\">" + shown + "</a>" : shown;
        }
    }

    /// One line of it.
    String in(Form form, Phrases phrases) {
        List<String> rest = new ArrayList<>();
        add(rest, source(form, phrases));
        add(rest, form.plain(title));
        add(rest, form.plain(date));
        add(rest, form.address(url));
        add(rest, form.plain(place));
        if (!voice.isEmpty()) {
            rest.addFirst(form.plain(voice));
        }
        String from = String.join(", ", rest);
        return words.isEmpty() ? from : form.plain(words) + " — " + from;
    }

    private String source(Form form, Phrases phrases) {
        String carrier = outlet.isEmpty() ? provider : outlet;
        if (carrier.isEmpty()) {
            return "";
        }
        String in = phrases.say("citation.in", form.outlet(carrier));
        boolean isRelayed = !provider.isEmpty() && !provider.equals(carrier);
        return isRelayed ? in + " (" + phrases.say("citation.via", form.outlet(provider)) + ")" : in;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
