/** Keeps files, takes uploads only after their content was checked, and says who may see which file. */
package org.reelwright.ejb.asset;
