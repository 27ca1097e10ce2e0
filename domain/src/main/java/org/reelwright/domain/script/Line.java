package org.reelwright.domain.script;

/**
 * One thought of the script.
 *
 * @param onScreen what is set large on the picture: short
 * @param spoken what the voice says meanwhile; may be empty
 */
public record Line(LineRole role, String onScreen, String spoken) {}
