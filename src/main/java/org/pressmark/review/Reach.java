package org.pressmark.review;

/// Which of the articles that both sides have count in figures of agreement.
public enum Reach {
    /// Those that both worked on: who never opened an article did not judge it, and the tags of the other in it
    /// are no disagreement; nor is an article that neither tagged an agreement.
    SHARED,
    /// Every article that both have; who tagged nothing in it is taken to have found nothing.
    ALL;

    boolean takes(Reviewed reviewed) {
        return this == ALL || reviewed.work() == Reviewed.Work.BOTH;
    }
}
