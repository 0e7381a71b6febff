import './first-screen.js';
import './referral-form.js';
import './survey.js';
import './leaderboard.js';
