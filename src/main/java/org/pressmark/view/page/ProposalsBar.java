package org.pressmark.view.page;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Proposing;
import org.pressmark.model.Outlet;
import org.pressmark.settings.Phrases;
import org.pressmark.suggest.proposal.Proposal;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Letters;
import org.pressmark.view.Look;
import org.pressmark.view.Words;

/// The slim bar over the page while something is proposed: which proposal stands here, of how many, why it is
/// proposed, and what can be done with it. Of a new article it says how much looks like furniture.
///
/// It takes room only while there is something to say. Screen thread only.
public final class ProposalsBar extends HBox {
    private final Proposing proposing;
    private final Desk desk;
    private final Keyboard keyboard;
    private final Phrases phrases;
    private final Label count = new Label();
    private final Label what = new Label();
    private final Button take;
    private final Button refuse;
    private final Button all;
    private final Button furniture;
    private final Button look;
    private final Button hide = new Button("×");

    public ProposalsBar(Proposing proposing, Desk desk, Keyboard keyboard) {
        this.proposing = proposing;
        this.desk = desk;
        this.keyboard = keyboard;
        this.phrases = keyboard.phrases();
        setId("proposals-bar");
        getStyleClass().addAll("find-bar", "proposals-bar");
        getStylesheets().add(Look.sheet("find"));
        managedProperty().bind(visibleProperty());
        count.setId("proposals-count");
        count.getStyleClass().add("proposals-count");
        count.setMinWidth(USE_PREF_SIZE);
        what.setId("proposals-what");
        what.getStyleClass().add("count");
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        take = button("takeProposal", "Enter", "proposals.take");
        refuse = button("refuseProposal", "Backspace", "proposals.refuse");
        all = button("takeProposals", "Shift+Enter", "proposals.takeAll");
        furniture = button("takeFurniture", "Enter", "proposals.takeFurniture");
        look = button("proposals", "P", "proposals.look");
        prepareHide();
        getChildren().addAll(count, what, take, refuse, all, furniture, look, hide);
        proposing.shownProperty().subscribe(this::tell);
        proposing.allProperty().subscribe(this::tell);
        proposing.currentProperty().subscribe(this::tell);
        proposing.progressProperty().subscribe(this::tell);
        proposing.furniture().offeredProperty().subscribe(this::tell);
        tell();
    }

    /// A button for a command, which has this key while the bar is there.
    private Button button(String command, String key, String words) {
        Button button = new Button(phrases.say(words));
        button.setId("proposals-" + command);
        button.getStyleClass().setAll("find-button");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(
                new Tooltip(keyboard.find(command).map(keyboard::help).orElse(phrases.say(words)) + "  " + key));
        button.setOnAction(pressed -> keyboard.run(command));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void prepareHide() {
        hide.setId("proposals-hide");
        hide.getStyleClass().setAll("find-button");
        hide.setFocusTraversable(false);
        hide.setMinWidth(USE_PREF_SIZE);
        hide.setAccessibleText(phrases.say("proposals.hide"));
        hide.setTooltip(new Tooltip(phrases.say("proposals.hide") + "  Esc"));
        hide.setOnAction(pressed -> {
            if (proposing.shownProperty().get()) {
                proposing.hide();
            } else {
                proposing.furniture().decline();
            }
        });
    }

    private void tell() {
        boolean isShown = proposing.shownProperty().get();
        List<Proposal> offered = proposing.furniture().offeredProperty().get();
        Proposal current = proposing.currentProperty().get();
        setVisible(isShown || !offered.isEmpty());
        take.setVisible(isShown && current != null);
        refuse.setVisible(isShown && current != null);
        all.setVisible(isShown && !proposing.allProperty().get().isEmpty());
        furniture.setVisible(!isShown && !offered.isEmpty());
        look.setVisible(!isShown && !offered.isEmpty());
        if (isShown) {
            count.setText(counted());
            Letters.show(what, current == null ? "" : words(current));
        } else {
            count.setText(
                    offered.size() == 1 ? say("proposals.oneFurniture") : say("proposals.furniture", offered.size()));
            what.setText("");
        }
    }

    private String counted() {
        Double progress = proposing.progressProperty().get();
        int all = proposing.allProperty().get().size();
        if (progress != null) {
            return say("proposals.looking", Math.round(100 * progress));
        }
        if (all == 0) {
            return say("proposals.none");
        }
        int place = proposing.place();
        if (place == 0 && all == 1) {
            return say("proposals.one");
        }
        return place == 0 ? say("proposals.many", all) : say("proposals.place", place, all);
    }

    /// `Quote · Anna Berg · with a cue and who said it`
    private String words(Proposal proposal) {
        String kind = say(Words.key(proposal.kind()));
        String about = about(proposal);
        return kind + (about == null ? "" : " · " + about) + " · " + why(proposal.why());
    }

    private @Nullable String about(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Quotation quotation -> quotation.speakerName();
            case Proposal.Mention mention -> {
                Outlet outlet = desk.shelves().outlets().find(mention.outlet());
                yield outlet == null ? null : outlet.name();
            }
            case Proposal.Zoned zoned -> say(Words.key(zoned.type()));
            case Proposal.Equal equal -> null;
        };
    }

    private String why(Proposal.Reason reason) {
        return switch (reason) {
            case ATTRIBUTED -> say("proposals.attributed");
            case CUE_ALONE -> say("proposals.cueAlone");
            case MARKS_ALONE -> say("proposals.marksAlone");
            case NAMED -> say("proposals.named");
            case TAGGED_ELSEWHERE -> say("proposals.taggedElsewhere");
            case LOOKS_LIKE -> say("proposals.looksLike");
            case SET_APART -> say("proposals.setApart");
        };
    }

    private String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }
}
