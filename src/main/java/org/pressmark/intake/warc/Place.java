package org.pressmark.intake.warc;

/// Where a record lies: in which entry of a zip (empty where the file is the archive itself), at which byte of that
/// packed file a stretch begins that can be unpacked alone, and how many unpacked bytes come before the record in
/// it.
record Place(String entry, long packed, long within) {
    String written() {
        return packed + " " + within + " " + entry;
    }

    /// @throws IllegalArgumentException if it is not what [#written()] gave
    static Place of(String written) {
        String[] parts = written.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException(written);
        }
        return new Place(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
