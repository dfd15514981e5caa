package org.pressmark.exchange.json;

/// How much of a file there is room for: what is read of it is held in memory until all has been checked.
///
/// Kept in bytes of memory, each thing by what it usually comes to when a project has taken it in, so that a file
/// of millions of tiny things is told early and not when the memory is gone. Not to be shared between threads.
public final class Allowance {
    /// What a line, an element of XML and a value of JSON come to, in bytes.
    public static final int LINE = 1_000;

    public static final int ELEMENT = 700;
    public static final int VALUE = 1_500;

    private static final int SHARE = 2;
    private static final int MORE_TIMES = 16;

    private final String file;
    private final long bytes;
    private long taken;

    private Allowance(String file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// What fits into the memory there is; `file` is what sentences call the file.
    public static Allowance of(String file) {
        return new Allowance(file, Runtime.getRuntime().maxMemory() / SHARE);
    }

    /// The same for what is let go as soon as it was seen: only the time it takes is bounded.
    public static Allowance passing(String file) {
        return new Allowance(file, Runtime.getRuntime().maxMemory() * MORE_TIMES);
    }

    /// Takes room for something of so many bytes.
    ///
    /// @throws CannotImport if there is no more, with the place
    public void take(long more, Place place) {
        taken += more;
        if (taken > bytes) {
            throw CannotImport.at("exchange.limits", file, place);
        }
    }
}
