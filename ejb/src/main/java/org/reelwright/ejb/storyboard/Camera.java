package org.reelwright.ejb.storyboard;

import org.reelwright.domain.storyboard.ShotLimits;

/** What can be filmed in one go. Shots are a later feature than storyboards, so they ask through this. */
public interface Camera {

    ShotLimits limits();
}
