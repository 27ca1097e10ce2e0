/**
 * The house rules that a machine can check. Each rule names an example in {@code bad} that it must catch; a rule that
 * finds nothing to check fails. The rules are explained in src/site/architecture.md.
 */
package org.reelwright.architecture;
