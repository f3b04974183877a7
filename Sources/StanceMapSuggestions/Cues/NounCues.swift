/// Nouns and adjectives that carry a position, and nouns for those who hold one.
enum NounCues {
  static let tables: [CueRows] = [
    .words(
      .noun,
      .blame,
      "accusation allegation blame lawsuit suit charge complaint indictment impeachment prosecution"
    ),
    .words(
      .noun,
      .criticise,
      """
      attack criticism critique condemnation denunciation rebuke jab swipe dig insult tirade rant broadside salvo rhetoric
      ridicule scorn mockery censure backlash invective vitriol barb
      """
    ),
    .words(
      .noun,
      .oppose,
      """
      opposition objection rejection refusal boycott protest resistance veto dissent defiance challenge campaign fight
      crusade vendetta revolt rebellion uprising
      """
    ),
    .words(
      .noun,
      .harm,
      "assault war battle sanction crackdown strike bombing invasion violence aggression threat retaliation ban murder killing raid"
    ),
    .words(.noun, .warn, "warning ultimatum demand"),
    .words(
      .noun,
      .doubt,
      """
      hostility hatred contempt disdain distrust mistrust anger outrage fury frustration skepticism scepticism doubt concern
      fear suspicion resentment animosity disappointment dissatisfaction unease displeasure dismay
      """
    ),
    .words(
      .noun,
      .clash,
      "feud clash dispute rift row rivalry confrontation disagreement spat standoff tension"
    ),
    .words(
      .noun,
      .praise,
      "praise tribute gratitude thanks applause congratulations compliment accolade acclaim appreciation kudos condolences"
    ),
    .words(
      .noun,
      .support,
      "support endorsement backing approval defense defence commitment loyalty allegiance vote advocacy nomination"
    ),
    .words(.noun, .help, "help aid assistance donation contribution funding rescue protection partnership"),
    .words(
      .noun,
      .like,
      "admiration respect love trust faith confidence sympathy affection solidarity friendship enthusiasm fondness"
    ),
    .words(.noun, .join, "alliance agreement cooperation coalition"),
    .words(
      .role,
      .oppose,
      "critic opponent foe enemy rival adversary detractor nemesis challenger antagonist skeptic hater accuser"
    ),
    .words(
      .role,
      .support,
      """
      supporter backer ally fan surrogate friend admirer advocate champion defender loyalist confidant confidante partner
      mentor protege disciple follower donor booster enthusiast apologist voter devotee
      """
    ),
    .words(
      .adjective,
      .oppose,
      """
      critical skeptical sceptical wary suspicious dismissive contemptuous opposed hostile furious angry frustrated
      disappointed fearful disdainful scornful upset outraged mistrustful resentful disillusioned unhappy alarmed worried
      concerned jealous disgusted appalled
      """
    ),
    .words(
      .adjective,
      .support,
      """
      supportive proud grateful thankful impressed optimistic hopeful confident sympathetic loyal fond appreciative
      enthusiastic complimentary respectful protective enamored devoted committed
      """
    ),
    .words(
      .adjective,
      .bad,
      """
      unfair dangerous wrong unfit dishonest corrupt crooked racist sexist bigoted reckless irresponsible incompetent
      disgraceful shameful terrible horrible awful disgusting hypocritical failed unqualified unhinged divisive bad worst
      worse weak stupid dumb illegal guilty false misleading disastrous phony cruel evil ignorant lying nasty inept absurd
      ridiculous outrageous offensive unacceptable hateful vile sinister toxic extremist radical authoritarian criminal
      illegitimate immoral unethical cowardly crazy insane pathetic unpatriotic tyrannical barbaric brutal clueless
      untrustworthy deceitful desperate foolish misguided naive unprecedented unconstitutional
      """
    ),
    .words(
      .noun,
      .bad,
      """
      liar fraud bigot hypocrite failure disaster disgrace coward traitor dictator tyrant thug criminal crook menace mistake
      scandal lie corruption hypocrisy racism catastrophe shame joke clown bully terrorist murderer puppet loser idiot fool
      incompetence nightmare mess betrayal abuse cruelty injustice crime atrocity extremism
      """
    ),
    .words(
      .adjective,
      .good,
      """
      great good excellent wonderful amazing fantastic brilliant terrific best better strong smart talented respected
      honorable honourable decent honest qualified brave courageous remarkable incredible special important happy pleased
      excited glad tremendous outstanding beautiful nice kind generous right successful wise impressive effective
      inspiring principled trustworthy experienced capable extraordinary heroic legendary
      """
    ),
    .words(
      .noun,
      .good,
      "hero leader success friend victory achievement inspiration patriot genius courage integrity honesty wisdom"
    ),
    .words(.preposition, .oppose, "against"),
  ]
}
