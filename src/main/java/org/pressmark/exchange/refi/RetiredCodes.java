package org.pressmark.exchange.refi;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.pressmark.exchange.xml.XmlOutput;
import org.pressmark.model.Code;

/// The codes that are kept and no longer offered, as a set of codes.
final class RetiredCodes {
    static final String TITLE = "Retired codes";

    private RetiredCodes() {}

    /// `pointer` is what the schema calls the attribute that names a member: codebooks and projects differ.
    static void write(XmlOutput out, List<Code> codes, String pointer) throws IOException {
        List<UUID> retired = codes.stream()
                .filter(code -> code.use() == Code.Use.RETIRED)
                .map(Code::id)
                .sorted()
                .toList();
        if (retired.isEmpty()) {
            return;
        }
        out.start("Sets");
        out.start("Set").attribute("guid", Guids.made("set", TITLE)).attribute("name", TITLE);
        for (UUID code : retired) {
            out.start("MemberCode").attribute(pointer, code).end();
        }
        out.end();
        out.end();
    }
}
