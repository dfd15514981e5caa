package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.model.Article;
import org.pressmark.session.Workshop;
import org.pressmark.suggest.ProvenanceProposal;
import org.pressmark.suggest.ProvenanceProposals;
import org.pressmark.text.Span;

/// What the open article says of its publisher and provider, looked for off the screen thread whenever another
/// article is opened or its url changes. Screen thread only.
final class SuggestedEvidence implements EvidenceOffers {
    private final Desk desk;
    private final OutletIndex index;
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private @Nullable UUID askedOf;
    private @Nullable String askedUrl;

    SuggestedEvidence(Desk desk, OutletIndex index) {
        this.desk = desk;
        this.index = index;
        desk.textProperty().subscribe(this::look);
        desk.articleProperty().subscribe(this::look);
    }

    @Override
    public ObservableList<Offer> offers() {
        return offers;
    }

    /// The first offer of an outlet, or null if the article says nothing of it.
    @Nullable
    Offer of(UUID outlet) {
        return offers.stream()
                .filter(offer -> offer.outlet().equals(outlet))
                .findFirst()
                .orElse(null);
    }

    private void look() {
        Article article = desk.articleProperty().get();
        OpenText open = desk.textProperty().get();
        if (article == null || open == null) {
            askedOf = null;
            offers.clear();
            return;
        }
        if (!open.isOf(article.id())) {
            return;
        }
        String url = article.provenance().url();
        if (article.id().equals(askedOf) && Objects.equals(url, askedUrl)) {
            return;
        }
        offers.clear();
        askedOf = article.id();
        askedUrl = url;
        look(article.id(), open.text(), url);
    }

    private void look(UUID article, String text, @Nullable String url) {
        ProvenanceProposals proposals = index.provenance();
        Workshop workshop = desk.session().workshop();
        workshop.background().execute(() -> {
            List<Offer> found = offers(proposals.in(text, url), text, url);
            workshop.screen().execute(() -> {
                if (article.equals(askedOf) && Objects.equals(url, askedUrl)) {
                    offers.setAll(found);
                }
            });
        });
    }

    private static List<Offer> offers(List<ProvenanceProposal> proposals, String text, @Nullable String url) {
        List<Offer> found = new ArrayList<>();
        for (ProvenanceProposal proposal : proposals) {
            UUID outlet = proposal.outlet();
            Span words = proposal.words();
            if (outlet != null) {
                found.add(new Offer(
                        proposal.what() == ProvenanceProposal.What.PROVIDER ? Part.PROVIDER : Part.PUBLISHER,
                        outlet,
                        proposal.evidence(),
                        words == null ? String.valueOf(url) : words.of(text),
                        words));
            }
        }
        return found;
    }
}
