package org.pressmark.exchange.own;

import java.util.List;
import java.util.UUID;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.model.Completion;

/// Who is done with an article, as objects of a file. An article that nobody is done with has no such member, as
/// files of older versions have none.
final class CompletionMembers {
    static final String ALL = "completions";

    private CompletionMembers() {}

    static void write(JsonOutput out, List<Completion> completions) {
        if (!completions.isEmpty()) {
            out.array(ALL, completions, completion -> out.object(() -> write(out, completion)));
        }
    }

    private static void write(JsonOutput out, Completion completion) {
        out.id("id", completion.id());
        out.id("annotator", completion.annotator());
        out.instant("at", completion.at());
    }

    static Completion read(Members in, UUID article) {
        Completion read = new Completion(in.id("id"), article, in.id("annotator"), in.instant("at"));
        in.end();
        return read;
    }
}
