package org.pressmark.review;

import java.util.Arrays;

/// The best one-to-one match of rows with columns: the one whose weights sum to the most.
///
/// The method of Kuhn (1955) and Munkres (1957) with potentials, as shortest augmenting paths (Jonker and Volgenant
/// 1987). Cost: rows² × columns. Any thread.
final class Assignment {
    private static final int NOBODY = -1;

    private final double[][] cost;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private Assignment(double[][] weight) {
        rows = weight.length;
        columns = Math.max(rows, rows == 0 ? 0 : weight[0].length);
        cost = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < weight[row].length; column++) {
                cost[row][column] = -weight[row][column];
            }
        }
        rowPotential = new double[rows];
        columnPotential = new double[columns];
        rowOf = new int[columns];
        Arrays.fill(rowOf, NOBODY);
    }

    /// The column of each row, or -1 where a row is best left alone. `weight[row][column]` is at least 0, and 0
    /// where the two must not be matched.
    static int[] of(double[][] weight) {
        Assignment assignment = new Assignment(weight);
        for (int row = 0; row < assignment.rows; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[assignment.rows];
        Arrays.fill(columnOf, NOBODY);
        for (int column = 0; column < assignment.columns; column++) {
            int row = assignment.rowOf[column];
            if (row != NOBODY && column < weight[row].length && weight[row][column] > 0) {
                columnOf[row] = column;
            }
        }
        return columnOf;
    }

    /// Finds the cheapest way to give a new row a column, moving others along, and goes it.
    private void place(int row) {
        double[] distance = new double[columns];
        int[] before = new int[columns];
        boolean[] settled = new boolean[columns];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(before, NOBODY);
        int at = NOBODY;
        int from = row;
        do {
            relax(from, at, distance, before, settled);
            at = nearest(distance, settled);
            settled[at] = true;
            shift(distance, settled, at, row);
            from = rowOf[at];
        } while (from != NOBODY);
        while (at != NOBODY) {
            int previous = before[at];
            rowOf[at] = previous == NOBODY ? row : rowOf[previous];
            at = previous;
        }
    }

    private void relax(int from, int at, double[] distance, int[] before, boolean[] settled) {
        for (int column = 0; column < columns; column++) {
            double reached = cost[from][column] - rowPotential[from] - columnPotential[column];
            if (!settled[column] && reached < distance[column]) {
                distance[column] = reached;
                before[column] = at;
            }
        }
    }

    private int nearest(double[] distance, boolean[] settled) {
        int nearest = NOBODY;
        for (int column = 0; column < columns; column++) {
            if (!settled[column] && (nearest == NOBODY || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    /// Moves the potentials so that what is reached costs nothing more.
    private void shift(double[] distance, boolean[] settled, int at, int row) {
        double step = distance[at];
        rowPotential[row] += step;
        for (int column = 0; column < columns; column++) {
            if (settled[column] && column != at) {
                columnPotential[column] -= step;
                rowPotential[rowOf[column]] += step;
            } else if (!settled[column]) {
                distance[column] -= step;
            }
        }
        distance[at] = 0;
    }
}
