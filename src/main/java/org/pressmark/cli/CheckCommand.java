package org.pressmark.cli;

import java.util.List;
import java.util.UUID;
import org.pressmark.model.Reading;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `check`: whether a project is sound from the pages of its file to the last span. Changes nothing.
final class CheckCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "check").word("PROJECT");
    }

    @Override
    public int run(Words words, Counter counter) {
        try (Door door = Door.look(words.path(0), counter.workshop())) {
            Findings findings = new Findings(counter);
            check(door.reading(), findings, counter);
            if (findings.count() > 0) {
                counter.remark("cli.check.found", findings.count(), door.path());
                return 1;
            }
            counter.say("cli.check.sound", door.reading().articleCount(), findings.annotations());
            return 0;
        }
    }

    /// What a damaged file says of its articles is not to be believed, so they are looked at in a whole one only.
    private static void check(Reading project, Findings findings, Counter counter) {
        project.damage().forEach(each -> findings.add("cli.check.damage", each));
        if (findings.count() > 0) {
            return;
        }
        Long broken = project.firstBrokenOperation();
        if (broken != null) {
            findings.add("cli.check.log", broken);
        }
        List<UUID> articles = project.articles();
        for (int at = 0; at < articles.size(); at++) {
            findings.look(project, articles.get(at));
            counter.progress().at(at + 1, articles.size());
        }
    }
}
