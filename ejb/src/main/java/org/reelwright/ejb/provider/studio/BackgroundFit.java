package org.reelwright.ejb.provider.studio;

/**
 * The empty background of a product photo as a smooth surface: for each channel a quadratic in x and y, fitted by least
 * squares to the picture's rim and then to whatever else lies near the surface. Light falls off over a backdrop much
 * as a quadratic does.
 */
final class BackgroundFit {

    private static final int TERMS = 6;
    private static final double RIM = .05;
    private static final double[] NEAR = {9, .20, .11, .07};
    private static final double DARKEST_SCALE = 96;

    private final Pixels photo;
    private final double[][] coefficients;
    private final double plainness;

    BackgroundFit(Pixels photo) {
        this.photo = photo;
        this.coefficients = new double[3][TERMS];
        for (int round = 0; round < NEAR.length; round++) {
            fit(round);
        }
        plainness = measure();
    }

    /** The same surface under a larger copy of the photo. */
    BackgroundFit(Pixels larger, BackgroundFit found) {
        this.photo = larger;
        this.coefficients = found.coefficients;
        this.plainness = found.plainness;
    }

    /** The share of the photo's rim that lies near the surface: 1 is an empty studio. */
    double plainness() {
        return plainness;
    }

    /** @param into red, green and blue, 1..255 */
    void at(int x, int y, double[] into) {
        double u = 2.0 * x / photo.width() - 1;
        double v = 2.0 * y / photo.height() - 1;
        for (int c = 0; c < 3; c++) {
            double[] k = coefficients[c];
            double value = k[0] + u * (k[1] + u * k[3] + v * k[4]) + v * (k[2] + v * k[5]);
            into[c] = Math.max(1, Math.min(255, value));
        }
    }

    private void fit(int round) {
        double[][][] normal = new double[3][TERMS][TERMS + 1];
        double[] ground = new double[3];
        long count = 0;
        int step = Math.max(1, photo.width() / 240);
        for (int y = 0; y < photo.height(); y += step) {
            for (int x = 0; x < photo.width(); x += step) {
                int i = y * photo.width() + x;
                if (round < 2 ? isRim(x, y) && isNear(i, NEAR[round], ground) : isNear(i, NEAR[round], ground)) {
                    double[] terms = terms(x, y);
                    for (int c = 0; c < 3; c++) {
                        add(normal[c], terms, photo.channel(i, c));
                    }
                    count++;
                }
            }
        }
        if (count > TERMS * 4) {
            for (int c = 0; c < 3; c++) {
                coefficients[c] = solve(normal[c]);
            }
        }
    }

    private double measure() {
        double[] ground = new double[3];
        int near = 0;
        int all = 0;
        for (int i = 0; i < photo.count(); i++) {
            if (isRim(i % photo.width(), i / photo.width())) {
                near += isNear(i, NEAR[NEAR.length - 1], ground) ? 1 : 0;
                all++;
            }
        }
        return near / (double) all;
    }

    private boolean isRim(int x, int y) {
        return x < photo.width() * RIM
                || y < photo.height() * RIM
                || x > photo.width() * (1 - RIM)
                || y > photo.height() * (1 - RIM);
    }

    private boolean isNear(int i, double near, double[] ground) {
        at(i % photo.width(), i / photo.width(), ground);
        for (int c = 0; c < 3; c++) {
            if (Math.abs(photo.channel(i, c) - ground[c]) > near * Math.max(DARKEST_SCALE, ground[c])) {
                return false;
            }
        }
        return true;
    }

    private double[] terms(int x, int y) {
        double u = 2.0 * x / photo.width() - 1;
        double v = 2.0 * y / photo.height() - 1;
        return new double[] {1, u, v, u * u, u * v, v * v};
    }

    private static void add(double[][] normal, double[] terms, double value) {
        for (int i = 0; i < TERMS; i++) {
            for (int j = 0; j < TERMS; j++) {
                normal[i][j] += terms[i] * terms[j];
            }
            normal[i][TERMS] += terms[i] * value;
        }
    }

    /** Gauss and Jordan, with a little on the diagonal so that few samples do not blow up. */
    private static double[] solve(double[][] m) {
        for (int i = 0; i < TERMS; i++) {
            m[i][i] += 1e-6;
            for (int row = 0; row < TERMS; row++) {
                if (row != i) {
                    double factor = m[row][i] / m[i][i];
                    for (int col = i; col <= TERMS; col++) {
                        m[row][col] -= factor * m[i][col];
                    }
                }
            }
        }
        double[] solution = new double[TERMS];
        for (int i = 0; i < TERMS; i++) {
            solution[i] = m[i][TERMS] / m[i][i];
        }
        return solution;
    }
}
