package org.pressmark.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.review.Figure;
import org.pressmark.settings.Phrases;

/// Figures of agreement as lines: kind, in which respect, unit, measure, value, interval, number of units.
record FigureTable(Counter counter) {
    void say(List<Figure> figures) {
        figures.forEach(this::line);
    }

    private void line(Figure figure) {
        Phrases phrases = counter.phrases();
        counter.line(
                phrases.say("cli.kind.one." + figure.kind()),
                figure.facet() == null ? "" : phrases.say("cli.facet." + figure.facet()),
                phrases.say("cli.unit." + figure.unit()),
                phrases.say("cli.measure." + figure.measure()),
                figure.undefined() == null
                        ? number(figure.value())
                        : phrases.say("cli.undefined." + figure.undefined()),
                figure.low() == null ? "" : number(figure.low()) + "–" + number(figure.high()),
                "n = " + figure.n());
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
