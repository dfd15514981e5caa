package org.pressmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;

/// Whether a project lies where files come to harm: in a folder that a program keeps in step with other machines,
/// on a drive of another machine, under a second name, beside a copy that such a program made.
public final class Surroundings {
    private static final List<String> SYNCED = List.of(
            "dropbox",
            "onedrive",
            "icloud",
            "iclouddrive",
            "mobile documents",
            "google drive",
            "googledrive",
            "my drive",
            "nextcloud",
            "owncloud",
            "syncthing",
            "pcloud",
            "pclouddrive",
            "mega",
            "megasync",
            "seafile",
            "yandex.disk",
            "box sync");
    private static final Set<String> REMOTE = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "9p", "afpfs", "webdav", "davfs", "ceph", "fuse");
    private static final Pattern CONFLICT = Pattern.compile(
            "conflict(ed)?[ -]copy|sync-conflict|\\(conflict|case conflict|in conflict", Pattern.CASE_INSENSITIVE);

    private Surroundings() {}

    /// The gravest thing about where a project lies, in one sentence; null where it lies well.
    public static @Nullable Message warning(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Message conflict = conflict(whole);
        if (conflict != null) {
            return conflict;
        }
        for (Path folder = whole.getParent(); folder != null; folder = folder.getParent()) {
            if (isSynced(folder)) {
                return Message.of("place.synced", folder.getFileName());
            }
        }
        return names(whole);
    }

    private static @Nullable Message names(Path file) {
        try {
            String type = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
            if (REMOTE.contains(type) || type.startsWith("fuse.")) {
                return Message.of("place.remote", type);
            }
            if (Files.isSymbolicLink(file)) {
                return Message.of("place.link", file.toRealPath());
            }
            if (Files.getFileStore(file).supportsFileAttributeView("unix")
                    && Files.getAttribute(file, "unix:nlink") instanceof Integer links
                    && links > 1) {
                return Message.of("place.links", links);
            }
            return null;
        } catch (IOException | UnsupportedOperationException untold) {
            return null;
        }
    }

    /// A folder is told by its name, with or without an account after it: `Dropbox (Institute)`, `OneDrive - Firm`.
    private static boolean isSynced(Path folder) {
        Path named = folder.getFileName();
        if (named == null) {
            return false;
        }
        String name = named.toString().toLowerCase(Locale.ROOT);
        return SYNCED.stream()
                .anyMatch(each -> name.equals(each)
                        || name.startsWith(each + " (")
                        || name.startsWith(each + " -")
                        || name.startsWith(each + "-"));
    }

    private static @Nullable Message conflict(Path file) {
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return null;
        }
        String stem = name.toString().replaceFirst("\\.pressmark$", "");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> !each.equals(file))
                    .map(each -> String.valueOf(each.getFileName()))
                    .filter(each ->
                            each.startsWith(stem) && CONFLICT.matcher(each).find())
                    .sorted()
                    .findFirst()
                    .map(each -> Message.of("place.conflict", each))
                    .orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
