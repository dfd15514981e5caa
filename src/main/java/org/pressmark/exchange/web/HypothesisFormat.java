package org.pressmark.exchange.web;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.exchange.foreign.ForeignArrival;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Message;

/// What Hypothesis hands out, as JSON. Read only: what goes out goes as web annotations.
public final class HypothesisFormat implements ReadableFormat {
    static final String NAME = "hypothesis";

    /// The answer of the interface begins with its rows, an export of the client with whose it is.
    private static final Pattern BEGINNING = Pattern.compile(
            "\\A\\s*\\{\\s*(\"total\"\\s*:\\s*\\d+\\s*,\\s*\"rows\"|\"rows\"|\"export_(date|userid)\"|\"client_version\")");

    /// How users are called there.
    private static final String ACCOUNT = "\"acct:";

    private final ReadLimits limits;

    public HypothesisFormat(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> endings() {
        return List.of("hypothesis.json");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.hypothesis");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.hypothesis.drops");
    }

    @Override
    public boolean recognises(String beginning) {
        return BEGINNING.matcher(beginning).find() || beginning.contains(ACCOUNT);
    }

    @Override
    public Arrival read(Path file) {
        return new ForeignArrival(HypothesisReader.read(file, limits));
    }
}
