package org.pressmark.view.reader.mark;

import java.util.ArrayList;
import java.util.List;

/// Where labels stand in the row above one line: each where its tag begins or, where others are in the way, a
/// little farther on, so that none covers another. Those that find no room are left out and counted.
///
/// Lengths are pixels from the side on which lines begin, whichever that is.
record LabelRow(List<Double> places, int leftOut) {
    static final double GAP = 8;

    /// A label: where its tag begins, and how wide it is.
    record Wanted(double at, double width) {}

    /// `labels` in the order in which their tags begin; `room` is that of a line; `more` that of the words for
    /// those left out, which stand behind the last.
    static LabelRow of(List<Wanted> labels, double room, double more) {
        for (int count = labels.size(); count > 0; count--) {
            double end = count == labels.size() ? room : room - GAP - more;
            List<Double> places = places(labels.subList(0, count), end);
            if (places.getFirst() >= 0) {
                return new LabelRow(places, labels.size() - count);
            }
        }
        return new LabelRow(List.of(), labels.size());
    }

    private static List<Double> places(List<Wanted> labels, double end) {
        List<Double> places = new ArrayList<>();
        double free = 0;
        for (Wanted label : labels) {
            double place = Math.max(free, label.at());
            places.add(place);
            free = place + label.width() + GAP;
        }
        double limit = end;
        for (int at = labels.size() - 1; at >= 0; at--) {
            double place = Math.min(places.get(at), limit - labels.get(at).width());
            places.set(at, place);
            limit = place - GAP;
        }
        return places;
    }
}
