/** The whole main job, from an advertiser's brief to the report. */
package org.reelwright.it.whole;
