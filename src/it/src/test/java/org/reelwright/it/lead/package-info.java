/** Leads as visitors, advertisers and those who answer them meet them. */
package org.reelwright.it.lead;
