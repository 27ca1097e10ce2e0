package org.reelwright.ejb.production;

import java.util.List;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;

/**
 * An order that was carried out.
 *
 * @param insteadOf why not by the provider that was configured first; empty when it was
 * @param result as JSON, to be found again by a job that makes several; or empty
 */
public record Owed(Provenance by, List<Usage> used, Material material, String insteadOf, String result) {}
