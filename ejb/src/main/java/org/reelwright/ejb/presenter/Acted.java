package org.reelwright.ejb.presenter;

/** One frame of somebody's acting. */
public record Acted(PresenterPose pose, MouthShape mouth) {}
