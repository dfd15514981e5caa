package org.pressmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Spoils files at random: bytes, stretches, words of JSON and XML, and in a zip the files in it.
public final class Mutations {
    private static final Pattern WORD =
            Pattern.compile("-?\\d+(?:\\.\\d+)?|\"[^\"\n]{0,80}\"|<[^<>]{0,80}>|[A-Za-z_]{2,40}|[\\[\\]{},:;\t]");

    private static final List<String> ODD = List.of(
            "-1",
            "0",
            "1.5",
            "1e999",
            "2147483648",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "\"\"",
            "[]",
            "{}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\u2028",
            "\0",
            "&x;",
            "<a>",
            "</a>",
            "<!--",
            "]]>",
            "..",
            "../x",
            "C:\\x",
            "\"",
            "'",
            "\r\n",
            "\t",
            ",",
            "\ufeff",
            "\ud83d\udc69\u200d\ud83d\ude80",
            "+999999999-12-31T23:59:59Z",
            "http://[::x");

    private final Random random;

    public Mutations(long seed) {
        this.random = new Random(seed);
    }

    /// The file with one to four things wrong; `other` is a file that pieces are taken from.
    public byte[] of(byte[] file, byte[] other) {
        byte[] spoilt = file;
        if (isZip(file) && random.nextInt(5) > 0) {
            return zip(file);
        }
        for (int again = random.nextInt(4); again >= 0; again--) {
            spoilt = once(spoilt, other);
        }
        return spoilt;
    }

    private static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3;
    }

    private byte[] once(byte[] file, byte[] other) {
        if (file.length == 0) {
            return other;
        }
        int at = random.nextInt(file.length);
        int length = Math.min(file.length - at, 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(10)) {
            case 0 -> flipped(file);
            case 1 -> Arrays.copyOf(file, at);
            case 2 -> joined(file, at, at + length, new byte[0]);
            case 3 -> joined(file, at, at, bytes(length));
            case 4 -> joined(file, at, at, Arrays.copyOfRange(file, at, at + length));
            case 5 -> {
                int from = random.nextInt(Math.max(1, other.length));
                yield joined(
                        file, at, at + length, Arrays.copyOfRange(other, from, Math.min(other.length, from + length)));
            }
            default -> words(file);
        };
    }

    private byte[] flipped(byte[] file) {
        byte[] flipped = file.clone();
        for (int many = random.nextInt(8); many >= 0; many--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] file, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + between.length);
        out.write(file, 0, from);
        out.writeBytes(between);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    /// One word, near some place, becomes another, goes, comes twice or changes places with the next.
    private byte[] words(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length());
        String window = text.substring(from, Math.min(text.length(), from + 600));
        List<MatchResult> words = WORD.matcher(window).results().toList();
        if (words.size() < 2) {
            return flipped(file);
        }
        int chosen = random.nextInt(words.size() - 1);
        MatchResult word = words.get(chosen);
        MatchResult next = words.get(chosen + 1);
        String odd = new String(
                ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String put =
                switch (random.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> word.group() + word.group();
                    case 2 -> next.group();
                    default -> odd;
                };
        return (text.substring(0, from + word.start()) + put + text.substring(from + word.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] zip(byte[] file) {
        try {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            List<String> names = new ArrayList<>(entries.keySet());
            String chosen = names.get(random.nextInt(names.size()));
            byte[] other = entries.get(names.get(random.nextInt(names.size())));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (String name : names) {
                    boolean isChosen = name.equals(chosen);
                    if (isChosen && random.nextInt(12) == 0) {
                        continue;
                    }
                    boolean isRenamed = isChosen && random.nextInt(12) == 0;
                    out.putNextEntry(new ZipEntry(isRenamed ? name + ODD.get(random.nextInt(ODD.size())) : name));
                    out.write(isChosen ? of(entries.get(name), other) : entries.get(name));
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (ZipException | IllegalArgumentException | IndexOutOfBoundsException odd) {
            return flipped(file);
        } catch (IOException inMemory) {
            throw new java.io.UncheckedIOException(inMemory);
        }
    }
}
