package org.reelwright.domain.presenter;

import org.reelwright.domain.production.Model;
import org.reelwright.domain.shot.Clip;

/** Shows a digital human. Always labelled as one. */
public interface PresenterModel extends Model<PresenterOrder, Clip> {}
