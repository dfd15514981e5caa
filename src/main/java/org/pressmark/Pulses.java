package org.pressmark;

/// How often JavaFX looks whether there is something to paint.
///
/// A key press is shown by the first pulse after its change is on disk. At JavaFX's own 60 pulses a second it
/// waits 8 ms for that on average and 17 at worst, longer than everything else it does. Nothing is painted that
/// did not change: four times as many cost a hundredth of a processor while a caret blinks, and nothing else does.
final class Pulses {
    private static final String RATE = "javafx.animation.pulse";
    private static final String PER_SECOND = "240";

    private Pulses() {}

    /// To be called before the toolkit starts. A rate given at the start of the program stands.
    static void quicken() {
        if (System.getProperty(RATE) == null) {
            System.setProperty(RATE, PER_SECOND);
        }
    }
}
