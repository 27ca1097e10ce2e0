/** The digital human who speaks the script: drawn by the studio, or made by a provider. */
package org.reelwright.domain.presenter;
