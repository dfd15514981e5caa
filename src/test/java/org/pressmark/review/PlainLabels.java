package org.pressmark.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What two people said of the same things, counted as the definitions of the measures say and no other way.
record PlainLabels(List<String> mine, List<String> theirs) {
    double percent() {
        double same = 0;
        for (int at = 0; at < mine.size(); at++) {
            same += mine.get(at).equals(theirs.get(at)) ? 1 : 0;
        }
        return same / mine.size();
    }

    private Set<String> labels() {
        Set<String> labels = new HashSet<>(mine);
        labels.addAll(theirs);
        return labels;
    }

    private static double share(List<String> said, String label) {
        return said.stream().filter(label::equals).count() / (double) said.size();
    }

    /// Cohen (1960).
    double kappa() {
        if (labels().size() < 2) {
            return Double.NaN;
        }
        double byChance = 0;
        for (String label : labels()) {
            byChance += share(mine, label) * share(theirs, label);
        }
        return (percent() - byChance) / (1 - byChance);
    }

    /// Krippendorff, nominal: of all that was said, every value beside every other but itself.
    double alpha() {
        if (labels().size() < 2) {
            return Double.NaN;
        }
        List<String> all = new ArrayList<>(mine);
        all.addAll(theirs);
        double pairs = 0;
        double apart = 0;
        for (int one = 0; one < all.size(); one++) {
            for (int other = 0; other < all.size(); other++) {
                pairs += one == other ? 0 : 1;
                apart += all.get(one).equals(all.get(other)) ? 0 : 1;
            }
        }
        return 1 - (1 - percent()) / (apart / pairs);
    }
}
