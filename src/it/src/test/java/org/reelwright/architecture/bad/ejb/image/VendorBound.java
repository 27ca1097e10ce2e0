package org.reelwright.architecture.bad.ejb.image;

import org.reelwright.architecture.bad.ejb.provider.acme.Acme;

/** Bound to a vendor. */
class VendorBound {

    Acme acme;
}
