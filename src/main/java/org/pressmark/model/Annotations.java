package org.pressmark.model;

import java.util.Comparator;
import java.util.List;

/// What the kinds of annotation have in common.
final class Annotations {
    private static final Comparator<RoleSpan> ORDER =
            Comparator.comparing(RoleSpan::role).thenComparing(RoleSpan::span);

    private Annotations() {}

    static List<RoleSpan> inOrder(List<RoleSpan> spans) {
        return spans.stream().sorted(ORDER).toList();
    }
}
