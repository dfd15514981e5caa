package org.pressmark.view.register;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.view.OnScreen;

/// Draws the sheets into `target/pictures`, to be looked at.
class RegisterPicturesTest extends OnScreen {
    @TempDir
    Path folder;

    private RegisterDesk desk;

    @BeforeEach
    void open() {
        desk = onScreen(() -> new RegisterDesk(folder, Platform::runLater));
        onScreen(() -> {});
    }

    @AfterEach
    void close() {
        onScreen(desk::close);
    }

    private void draw(Register register, UUID entry, double width, double height, Theme theme, String name)
            throws Exception {
        RegistersPane pane = onScreen(desk::registers);
        show(pane, width, height, theme);
        onScreen(() -> desk.office.desk.showing().browsing().look(register, entry));
        settled();
        assertTrue(Files.size(snapshot(pane, name)) > 5_000);
    }

    @Test
    void drawsAnOutletLight() throws Exception {
        UUID tass = desk.office.desk.shelves().outlets().all().stream()
                .filter(outlet -> outlet.name().equals("RIA Novosti"))
                .findFirst()
                .orElseThrow()
                .id();
        draw(Register.OUTLETS, tass, 1440, 780, Theme.LIGHT, "registers-outlet-light");
    }

    @Test
    void drawsAnOutletOfAProjectDark() throws Exception {
        draw(Register.OUTLETS, desk.office.pressTv.id(), 1100, 640, Theme.DARK, "registers-outlet-dark");
    }

    @Test
    void drawsASpeakerDark() throws Exception {
        draw(Register.SPEAKERS, desk.zakharova.id(), 1440, 780, Theme.DARK, "registers-speaker-dark");
    }

    @Test
    void drawsAClaimCardLight() throws Exception {
        draw(Register.CLAIMS, desk.claim.id(), 1440, 780, Theme.LIGHT, "claim-card-light");
    }

    @Test
    void drawsAClaimCardDark() throws Exception {
        draw(Register.CLAIMS, desk.claim.id(), 1100, 640, Theme.DARK, "claim-card-dark");
    }

    private void drawCodebook(double width, double height, Theme theme, String name) throws Exception {
        CodebookPane pane = onScreen(desk::codebook);
        show(pane, width, height, theme);
        settled();
        assertTrue(Files.size(snapshot(pane, name)) > 5_000);
    }

    @Test
    void drawsTheCodebookLight() throws Exception {
        onScreen(() -> desk.office
                .desk
                .showing()
                .browsing()
                .lookIntoCodebook(
                        desk.office.desk.shelves().codebooks().all().getLast().id()));
        drawCodebook(1440, 780, Theme.LIGHT, "codebook-light");
    }

    @Test
    void drawsTheCodebookDark() throws Exception {
        drawCodebook(1100, 640, Theme.DARK, "codebook-dark");
    }
}
