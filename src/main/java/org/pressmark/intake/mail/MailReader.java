package org.pressmark.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.ByteSequence;
import org.pressmark.intake.CannotRead;

/// Takes a message apart into its parts.
///
/// The stream of tokens is read and not the library's own tree: the tree throws at one malformed field of one part,
/// and with it every part that could be read would be lost. Not for several threads.
final class MailReader {
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .setMaxContentLen(-1)
            .build();

    private static final int MOST_PARTS = 2_000;
    private static final int DEEPEST = 100;

    private final String fileName;
    private final Deque<MailPart> open = new ArrayDeque<>();
    private int parts;
    private boolean isBroken;

    MailReader(String fileName) {
        this.fileName = fileName;
    }

    /// Whether the message broke off in the middle; what stands before is read.
    boolean isBroken() {
        return isBroken;
    }

    /// The message as one part with others in it.
    ///
    /// @throws CannotRead if it is made of too many parts
    MailPart read(byte[] message) {
        MailPart root = new MailPart();
        open.push(root);
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.parse(new ByteArrayInputStream(message));
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                take(state, stream);
            }
        } catch (IOException | MimeException | IllegalArgumentException | IllegalStateException broken) {
            isBroken = true;
        }
        return root;
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_BODYPART -> begin();
            case T_START_MESSAGE -> {
                if (open.size() > 1 || parts > 0) {
                    begin();
                }
                parts++;
            }
            case T_FIELD -> field(stream.getField());
            case T_START_MULTIPART ->
                open.element().type(stream.getBodyDescriptor().getMimeType());
            case T_BODY -> body(stream);
            case T_END_BODYPART -> end();
            case T_END_MESSAGE -> {
                if (open.size() > 1) {
                    end();
                }
            }
            default -> {}
        }
    }

    private void begin() {
        if (++parts > MOST_PARTS || open.size() > DEEPEST) {
            throw new CannotRead("intake.mail.parts", fileName, MOST_PARTS);
        }
        MailPart part = new MailPart();
        open.element().add(part);
        open.push(part);
    }

    private void end() {
        if (open.size() > 1) {
            open.pop();
        }
    }

    private void field(Field field) {
        ByteSequence raw = field.getRaw();
        String whole = raw == null
                ? field.getName() + ":" + field.getBody()
                : new String(raw.toByteArray(), StandardCharsets.ISO_8859_1);
        open.element().field(field.getName(), whole.substring(whole.indexOf(':') + 1));
    }

    private void body(MimeTokenStream stream) throws IOException {
        open.element().type(stream.getBodyDescriptor().getMimeType());
        try (InputStream body = stream.getDecodedInputStream()) {
            open.element().bytes(body.readAllBytes());
        }
    }
}
