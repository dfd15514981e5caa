package org.pressmark.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void theSumIsTheBestThereIs() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            double[][] weight = weights(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
            assertEquals(best(weight, 0, 0), sum(weight, Assignment.of(weight)), 1e-9);
        }
    }

    @Test
    void whatMustNotBeMatchedStaysAlone() {
        assertEquals(-1, Assignment.of(new double[][] {{0, 0}})[0]);
    }

    private static double[][] weights(Random random, int rows, int columns) {
        double[][] weight = new double[rows][columns];
        for (double[] row : weight) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
            }
        }
        return weight;
    }

    private static double sum(double[][] weight, int[] columnOf) {
        double sum = 0;
        for (int row = 0; row < columnOf.length; row++) {
            sum += columnOf[row] < 0 ? 0 : weight[row][columnOf[row]];
        }
        return sum;
    }

    /// All ways there are.
    private static double best(double[][] weight, int row, int taken) {
        if (row == weight.length) {
            return 0;
        }
        double best = best(weight, row + 1, taken);
        for (int column = 0; column < weight[row].length; column++) {
            if ((taken >> column & 1) == 0) {
                best = Math.max(best, weight[row][column] + best(weight, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
