// Devices that hold passkeys, simulated by Chromium itself.

/** Gives a page devices: each checks who holds it, and answers at once or not at all. */
export async function authenticators(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  return {
    /** Adds a device and gives its handle. */
    async add(transport = 'internal') {
      const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
        options: { protocol: 'ctap2', transport, hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
      });
      const send = (method, more) => cdp.send(`WebAuthn.${method}`, { authenticatorId, ...more });
      return {
        /** Whether somebody touches it when it asks. */
        touched: (enabled) => send('setAutomaticPresenceSimulation', { enabled }),
        /** Whether it recognizes who holds it. */
        recognizes: (isUserVerified) => send('setUserVerified', { isUserVerified }),
        /** How many passkeys it holds. */
        async count() { return (await send('getCredentials', {})).credentials.length; },
      };
    },
  };
}
