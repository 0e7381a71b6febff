// Finds the first frame in which every element of the page shows its text, and the moment after it was painted.
// The same script runs in every subject. It looks once a frame and touches nothing.
const wanted = Number(document.documentElement.dataset.wanted);

const shows = (element) => (element.shadowRoot ?? element).textContent.includes(element.dataset.shows);

globalThis.painted = new Promise((resolve) => {
  const look = () => {
    const found = document.querySelectorAll('[data-shows]');
    if (found.length < wanted || ![...found].every(shows)) requestAnimationFrame(look);
    else {
      requestAnimationFrame(() => {
        performance.measure('painted');
        resolve(performance.now());
      });
    }
  };
  requestAnimationFrame(look);
});
