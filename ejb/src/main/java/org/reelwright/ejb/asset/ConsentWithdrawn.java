package org.reelwright.ejb.asset;

import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ModelRelease;

/** A person no longer agrees to be shown. Fired inside the transaction that takes it down. */
public record ConsentWithdrawn(Viewer by, ModelRelease release) {}
