package org.reelwright.ejb.provider.studio;

/**
 * The empty background of a product photo as a smooth surface: for each channel a quadratic in x and y, fitted by least
 * squares to the picture's rim and then to whatever else lies near the surface. Light falls off over a backdrop much
 * as a quadratic does.
 */
final class BackgroundFit {

    private static final int TERMS = 6;
    private static final double RIM = .05;
    private static final double NEAR = .07;

    private final double[][] coefficients = new double[3][];
    private final int width;
    private final int height;
    private double residual;

    BackgroundFit(int[] rgb, int width, int height) {
        this.width = width;
        this.height = height;
        fit(rgb, 0);
        fit(rgb, 1);
        fit(rgb, 2);
    }

    /** Root mean square distance of background pixels from the surface, as a share of full brightness. */
    double residual() {
        return residual;
    }

    /** @param channel 0 red, 1 green, 2 blue. @return 1..255 */
    double at(int x, int y, int channel) {
        double[] terms = terms(x, y);
        double value = 0;
        for (int i = 0; i < TERMS; i++) {
            value += coefficients[channel][i] * terms[i];
        }
        return Math.max(1, Math.min(255, value));
    }

    private void fit(int[] rgb, int round) {
        double[][][] normal = new double[3][TERMS][TERMS + 1];
        double squares = 0;
        long count = 0;
        int step = Math.max(1, width / 240);
        for (int y = 0; y < height; y += step) {
            for (int x = 0; x < width; x += step) {
                int pixel = rgb[y * width + x];
                if (round == 0 ? isRim(x, y) : isNear(pixel, x, y)) {
                    double[] terms = terms(x, y);
                    for (int c = 0; c < 3; c++) {
                        add(normal[c], terms, pixel >> 16 - 8 * c & 255);
                    }
                    squares += round == 0 ? 0 : Math.pow(at(x, y, 1) - (pixel >> 8 & 255), 2);
                    count++;
                }
            }
        }
        if (count > TERMS * 4) {
            for (int c = 0; c < 3; c++) {
                coefficients[c] = solve(normal[c]);
            }
            residual = Math.sqrt(squares / count) / 255;
        } else {
            residual = 1;
        }
    }

    private boolean isRim(int x, int y) {
        return x < width * RIM || y < height * RIM || x > width * (1 - RIM) || y > height * (1 - RIM);
    }

    private boolean isNear(int pixel, int x, int y) {
        for (int c = 0; c < 3; c++) {
            if (Math.abs((pixel >> 16 - 8 * c & 255) / at(x, y, c) - 1) > NEAR) {
                return false;
            }
        }
        return true;
    }

    private double[] terms(int x, int y) {
        double u = 2.0 * x / width - 1;
        double v = 2.0 * y / height - 1;
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
