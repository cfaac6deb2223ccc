// Starts the staff view, and keeps its files on the device for the visitor who has no network.
const { files } = JSON.parse(document.getElementById('config').textContent);

const start = async () => {
  const { default: app } = await import(files['app.js']);
  await app({ module_or_path: files['app.wasm'] });
};

start().catch(() => {
  // The words may be what is missing: the sign is the same in both languages.
  const place = document.getElementById('boot');
  if (place) place.textContent = '⚠ Error';
});

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/staff/sw.js', { scope: '/staff/' }).catch(() => {
    // A browser that refuses (a private window) works with a network only.
  });
}
