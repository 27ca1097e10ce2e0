package org.reelwright.architecture.bad.ejb.production;

import jakarta.ejb.Stateless;

/** Has a caller, and a method that the server's proxy will not let it call. */
@Stateless
class Shy {

    void speak() {}
}

class Listener {

    Shy shy;

    void listen() {
        shy.speak();
    }
}
