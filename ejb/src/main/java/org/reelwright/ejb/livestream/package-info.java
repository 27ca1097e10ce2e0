/** Has runs of show written, keeps their editions, hands them on as files, and lets a digital host rehearse them as a stream. */
package org.reelwright.ejb.livestream;
