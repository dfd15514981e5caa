package org.pressmark.exchange.brat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Span;

/// A tag in the words it stands on, which are the same in the file and in the project whatever either counts in.
final class Wording {
    private Wording() {}

    static String of(Annotation.Kind kind, Map<Role, List<Span>> spans, Document document) {
        return kind
                + spans.entrySet().stream()
                        .flatMap(part -> part.getValue().stream()
                                .sorted()
                                .map(span -> word(part.getKey(), document.words(span))))
                        .collect(Collectors.joining());
    }

    static String of(Annotation tag) {
        return tag.kind()
                + tag.spans().stream()
                        .map(span -> word(span.role(), span.anchor().exact()))
                        .collect(Collectors.joining());
    }

    private static String word(Role role, String words) {
        return "|" + role + ":" + Fragments.flat(words.replace("\r\n", "\n"));
    }

    static List<Span> spans(Annotation tag, Role role) {
        return tag.spans().stream()
                .filter(span -> span.role() == role)
                .map(RoleSpan::span)
                .toList();
    }
}
